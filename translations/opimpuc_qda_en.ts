<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>&amp;Coding</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;New project…</translation>
    </message>
    <message>
        <source>Make a project with the shipped codebook</source>
        <translation>Make a project with the shipped codebook</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Open a project file</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Try the &amp;sample</translation>
    </message>
    <message>
        <source>Open your copy of the made sample project</source>
        <translation>Open your copy of the made sample project</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Close project</translation>
    </message>
    <message>
        <source>Back to the start page; everything is saved already</source>
        <translation>Back to the start page; everything is saved already</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>Close the window; everything is saved already</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Take back what you did last</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>Do again what you took back</translation>
    </message>
    <message>
        <source>Select &amp;word</source>
        <translation>Select &amp;word</translation>
    </message>
    <message>
        <source>Select the word at the caret</source>
        <translation>Select the word at the caret</translation>
    </message>
    <message>
        <source>Select &amp;sentence</source>
        <translation>Select &amp;sentence</translation>
    </message>
    <message>
        <source>Select the sentence at the caret</source>
        <translation>Select the sentence at the caret</translation>
    </message>
    <message>
        <source>Select &amp;turn</source>
        <translation>Select &amp;turn</translation>
    </message>
    <message>
        <source>Select the whole turn at the caret</source>
        <translation>Select the whole turn at the caret</translation>
    </message>
    <message>
        <source>Go to the &amp;other language</source>
        <translation>Go to the &amp;other language</translation>
    </message>
    <message>
        <source>Put the caret on what renders these words in the other language</source>
        <translation>Put the caret on what renders these words in the other language</translation>
    </message>
    <message>
        <source>Apply a recent code</source>
        <translation>Apply a recent code</translation>
    </message>
    <message>
        <source>Apply the recent code with this digit</source>
        <translation>Apply the recent code with this digit</translation>
    </message>
    <message>
        <source>&amp;Find a code</source>
        <translation>&amp;Find a code</translation>
    </message>
    <message>
        <source>Type to find a code, Enter to apply it</source>
        <translation>Type to find a code, Enter to apply it</translation>
    </message>
    <message>
        <source>&amp;Apply the marked code</source>
        <translation>&amp;Apply the marked code</translation>
    </message>
    <message>
        <source>Put the code marked in the codebook on the selected passage</source>
        <translation>Put the code marked in the codebook on the selected passage</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>&amp;Memo</translation>
    </message>
    <message>
        <source>Write a memo on the current coding</source>
        <translation>Write a memo on the current coding</translation>
    </message>
    <message>
        <source>&amp;Remove coding</source>
        <translation>&amp;Remove coding</translation>
    </message>
    <message>
        <source>Take the current coding away; it can be undone</source>
        <translation>Take the current coding away; it can be undone</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>Show the transcript larger</source>
        <translation>Show the transcript larger</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>Show the transcript smaller</source>
        <translation>Show the transcript smaller</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>Change the colours of the window</translation>
    </message>
    <message>
        <source>Change the language of the interface</source>
        <translation>Change the language of the interface</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>BilingualCanvas</name>
    <message>
        <source>interviewer</source>
        <translation>interviewer</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>respondent</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interpreter</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderator</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>not translated</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} more</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Find a code in any language</source>
        <translation>Find a code in any language</translation>
    </message>
    <message>
        <source>Type any part of a label, an id or a cue; Enter applies the marked code</source>
        <translation>Type any part of a label, an id or a cue; Enter applies the marked code</translation>
    </message>
    <message>
        <source>Recent codes</source>
        <translation>Recent codes</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebook</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Use it when:</source>
        <translation>Use it when:</translation>
    </message>
    <message>
        <source>Do not use it when:</source>
        <translation>Do not use it when:</translation>
    </message>
</context>
<context>
    <name>CodebookView</name>
    <message>
        <source>Codebook</source>
        <translation>Codebook</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>The program made a mistake. Everything you did before this step is saved, and your project is safe. You can go on working. Please copy this report, look through it for words of your interviews, and send it to the people who look after the program.</source>
        <translation>The program made a mistake. Everything you did before this step is saved, and your project is safe. You can go on working. Please copy this report, look through it for words of your interviews, and send it to the people who look after the program.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file “{path}” any more. Nothing was changed. Look whether it was moved or renamed, then choose it again.</source>
        <translation>There is no file “{path}” any more. Nothing was changed. Look whether it was moved or renamed, then choose it again.</translation>
    </message>
    <message>
        <source>A file “{path}” exists already and was left as it is. Choose another name.</source>
        <translation>A file “{path}” exists already and was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>“{path}” is not a project of this program, so it was left untouched. Projects end in “.opq”; transcripts are imported into one.</source>
        <translation>“{path}” is not a project of this program, so it was left untouched. Projects end in “.opq”; transcripts are imported into one.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of this program (format {found}; this one knows {known}). It was left untouched. Install the newer version to open it.</source>
        <translation>“{path}” was written by a newer version of this program (format {found}; this one knows {known}). It was left untouched. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>“{path}” is empty, so nothing was taken from it. Ask for the file again: it may have been cut in transfer.</source>
        <translation>“{path}” is empty, so nothing was taken from it. Ask for the file again: it may have been cut in transfer.</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read here, so nothing was taken from it. Save it as a Word document or as plain text and try again.</source>
        <translation>“{path}” is of a kind that cannot be read here, so nothing was taken from it. Save it as a Word document or as plain text and try again.</translation>
    </message>
    <message>
        <source>“{path}” is named as a {format} file, but its content is something else or damaged. Nothing was taken from it. Open it in the program it comes from and save it again.</source>
        <translation>“{path}” is named as a {format} file, but its content is something else or damaged. Nothing was taken from it. Open it in the program it comes from and save it again.</translation>
    </message>
    <message>
        <source>The characters of “{path}” cannot be read as {encoding}. Nothing was taken from it. Choose another encoding, or save the file as UTF-8.</source>
        <translation>The characters of “{path}” cannot be read as {encoding}. Nothing was taken from it. Choose another encoding, or save the file as UTF-8.</translation>
    </message>
    <message>
        <source>No turn of speech was found in “{path}”, so nothing was imported. Check that it is the transcript, and that speakers stand before what they say.</source>
        <translation>No turn of speech was found in “{path}”, so nothing was imported. Check that it is the transcript, and that speakers stand before what they say.</translation>
    </message>
    <message>
        <source>The transcript “{name}” with the same texts is in the project already. Nothing was added.</source>
        <translation>The transcript “{name}” with the same texts is in the project already. Nothing was added.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used as a codebook or attribute schema: {reason} ({where}). Nothing was changed. Correct this entry and try again.</source>
        <translation>“{path}” cannot be used as a codebook or attribute schema: {reason} ({where}). Nothing was changed. Correct this entry and try again.</translation>
    </message>
    <message>
        <source>Row {row} of “{path}” cannot be used: “{value}” in the column “{column}”. Nothing was changed. Correct the row and try again.</source>
        <translation>Row {row} of “{path}” cannot be used: “{value}” in the column “{column}”. Nothing was changed. Correct the row and try again.</translation>
    </message>
    <message>
        <source>The project has no {kind} “{name}” (any more). Nothing was changed.</source>
        <translation>The project has no {kind} “{name}” (any more). Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is a group or a retired code and cannot be applied. Nothing was changed. Choose one of the codes below it.</source>
        <translation>“{name}” is a group or a retired code and cannot be applied. Nothing was changed. Choose one of the codes below it.</translation>
    </message>
    <message>
        <source>The passage lies outside the text (characters {start} to {end}) or is empty. Nothing was changed. Select some text first.</source>
        <translation>The passage lies outside the text (characters {start} to {end}) or is empty. Nothing was changed. Select some text first.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Your work is saved.</source>
        <translation>There is nothing to undo. Your work is saved.</translation>
    </message>
    <message>
        <source>This cannot be undone: {coder} has changed the {kind} since ({at}). Nothing was changed. Change it by hand if you still want to.</source>
        <translation>This cannot be undone: {coder} has changed the {kind} since ({at}). Nothing was changed. Change it by hand if you still want to.</translation>
    </message>
    <message>
        <source>“{path}” is this very project; there is nothing to merge. Choose another coder&apos;s copy.</source>
        <translation>“{path}” is this very project; there is nothing to merge. Choose another coder&apos;s copy.</translation>
    </message>
    <message>
        <source>“{path}” is open already: {who} on “{host}”, since {since}. It was left untouched. Close it there first, or work on a copy and merge it later.</source>
        <translation>“{path}” is open already: {who} on “{host}”, since {since}. It was left untouched. Close it there first, or work on a copy and merge it later.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: another program holds it, or you may not open it. Nothing was taken from it. Close it there, or copy it to a folder of yours.</source>
        <translation>“{path}” cannot be read: another program holds it, or you may not open it. Nothing was taken from it. Close it there, or copy it to a folder of yours.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder is read-only or another program holds the file. What was saved before is safe. Free it, or use another folder.</source>
        <translation>“{path}” cannot be written: the folder is read-only or another program holds the file. What was saved before is safe. Free it, or use another folder.</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. What was saved before is safe; the last step was not done. Make room and try again.</source>
        <translation>The disk with “{path}” is full. What was saved before is safe; the last step was not done. Make room and try again.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({detail}). It was left as it is. Open the latest of the backups that lie beside it, and keep the damaged file.</source>
        <translation>“{path}” is damaged ({detail}). It was left as it is. Open the latest of the backups that lie beside it, and keep the damaged file.</translation>
    </message>
    <message>
        <source>There is nothing to redo. Your work is saved.</source>
        <translation>There is nothing to redo. Your work is saved.</translation>
    </message>
    <message>
        <source>The characters of “{path}” fit none of the known encodings. Nothing was taken from it. Choose the encoding yourself, or save the file as UTF-8.</source>
        <translation>The characters of “{path}” fit none of the known encodings. Nothing was taken from it. Choose the encoding yourself, or save the file as UTF-8.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Nothing was changed and your project is safe.</source>
        <translation>Something unexpected happened ({kind}). Nothing was changed and your project is safe.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinese (traditional)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} · everything is saved</source>
        <translation>{name} · everything is saved</translation>
    </message>
</context>
<context>
    <name>MemoPanel</name>
    <message>
        <source>Click a coding in the margin to see it here and to write a memo.</source>
        <translation>Click a coding in the margin to see it here and to write a memo.</translation>
    </message>
    <message>
        <source>Memo: saved as you type</source>
        <translation>Memo: saved as you type</translation>
    </message>
    <message>
        <source>Memo on this coding</source>
        <translation>Memo on this coding</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this coding; it can be undone</source>
        <translation>Remove this coding; it can be undone</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Who is coding?</source>
        <translation>Who is coding?</translation>
    </message>
    <message>
        <source>Your name stands beside your codings when the team merges its work.
It is asked once; you can use initials or a pseudonym.</source>
        <translation>Your name stands beside your codings when the team merges its work.
It is asked once; you can use initials or a pseudonym.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Open project</translation>
    </message>
    <message>
        <source>Projects (*.opq)</source>
        <translation>Projects (*.opq)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>make the project</source>
        <translation>make the project</translation>
    </message>
    <message>
        <source>enter a coder</source>
        <translation>enter a coder</translation>
    </message>
    <message>
        <source>import transcripts</source>
        <translation>import transcripts</translation>
    </message>
    <message>
        <source>apply a code</source>
        <translation>apply a code</translation>
    </message>
    <message>
        <source>remove a coding</source>
        <translation>remove a coding</translation>
    </message>
    <message>
        <source>write a memo</source>
        <translation>write a memo</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>the last change</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation>Finding sentences</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>Aligning</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Merging</translation>
    </message>
</context>
<context>
    <name>RecentBar</name>
    <message>
        <source>Key {n}: {label}</source>
        <translation>Key {n}: {label}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Code bilingual interviews: original and translation side by side.</source>
        <translation>Code bilingual interviews: original and translation side by side.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>New project…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Try the sample</translation>
    </message>
    <message>
        <source>A made project to try everything on</source>
        <translation>A made project to try everything on</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Recent projects</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop; what was begun is taken back</source>
        <translation>Stop; what was begun is taken back</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcript</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>coding</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>coder</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
</context>
<context>
    <name>TranscriptsList</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptsPanel</name>
    <message>
        <source>Transcripts</source>
        <translation>Transcripts</translation>
    </message>
    <message>
        <source>No transcript yet. Import a Word table, or a pair of text files.</source>
        <translation>No transcript yet. Import a Word table, or a pair of text files.</translation>
    </message>
</context>
</TS>
