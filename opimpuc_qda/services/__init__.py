"""Every verb a user has, one public function each."""
