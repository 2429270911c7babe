<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActDialog</name>
    <message>
        <source>Find a code in any language</source>
        <translation>Find a code in any language</translation>
    </message>
    <message>
        <source>Codes that fit</source>
        <translation>Codes that fit</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codings</translation>
    </message>
</context>
<context>
    <name>ActLines</name>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
</context>
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
        <source>Code&amp;book</source>
        <translation>Code&amp;book</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <translation>&amp;Alignment</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Translation</translation>
    </message>
    <message>
        <source>&amp;Memos</source>
        <translation>&amp;Memos</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Select &amp;by</source>
        <translation>Select &amp;by</translation>
    </message>
    <message>
        <source>&amp;Ends of the coding</source>
        <translation>&amp;Ends of the coding</translation>
    </message>
    <message>
        <source>&amp;Languages shown</source>
        <translation>&amp;Languages shown</translation>
    </message>
    <message>
        <source>&amp;Marks of codings</source>
        <translation>&amp;Marks of codings</translation>
    </message>
    <message>
        <source>&amp;Room between lines</source>
        <translation>&amp;Room between lines</translation>
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
        <source>&amp;Import transcripts…</source>
        <translation>&amp;Import transcripts…</translation>
    </message>
    <message>
        <source>Look at transcripts, correct what was understood, and import them</source>
        <translation>Look at transcripts, correct what was understood, and import them</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Import a &amp;folder…</translation>
    </message>
    <message>
        <source>Import all transcripts of a folder in one go, and tell of each</source>
        <translation>Import all transcripts of a folder in one go, and tell of each</translation>
    </message>
    <message>
        <source>&amp;Merge coders&apos; projects…</source>
        <translation>&amp;Merge coders&apos; projects…</translation>
    </message>
    <message>
        <source>Bring in what other coders did in their copies of the project</source>
        <translation>Bring in what other coders did in their copies of the project</translation>
    </message>
    <message>
        <source>&amp;Export workbook…</source>
        <translation>&amp;Export workbook…</translation>
    </message>
    <message>
        <source>Write codebook, frequencies, tables and passages to an Excel file</source>
        <translation>Write codebook, frequencies, tables and passages to an Excel file</translation>
    </message>
    <message>
        <source>&amp;Place and interview…</source>
        <translation>&amp;Place and interview…</translation>
    </message>
    <message>
        <source>Say where this interview was held, who speaks, and what is known</source>
        <translation>Say where this interview was held, who speaks, and what is known</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Attributes…</translation>
    </message>
    <message>
        <source>Places, participants, interviews and texts with all that is known</source>
        <translation>Places, participants, interviews and texts with all that is known</translation>
    </message>
    <message>
        <source>&amp;Language models…</source>
        <translation>&amp;Language models…</translation>
    </message>
    <message>
        <source>Install or remove trained pipelines for lemmas and word classes</source>
        <translation>Install or remove trained pipelines for lemmas and word classes</translation>
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
        <source>Apply your own code</source>
        <translation>Apply your own code</translation>
    </message>
    <message>
        <source>Apply the code that you gave this key</source>
        <translation>Apply the code that you gave this key</translation>
    </message>
    <message>
        <source>&amp;Quick code…</source>
        <translation>&amp;Quick code…</translation>
    </message>
    <message>
        <source>Type to code the selected passage, or the sentence at the caret</source>
        <translation>Type to code the selected passage, or the sentence at the caret</translation>
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
        <source>Code &amp;in vivo</source>
        <translation>Code &amp;in vivo</translation>
    </message>
    <message>
        <source>Make a code that is called as the selected words are, and apply it</source>
        <translation>Make a code that is called as the selected words are, and apply it</translation>
    </message>
    <message>
        <source>&amp;Open coding</source>
        <translation>&amp;Open coding</translation>
    </message>
    <message>
        <source>Open the quick code bar by itself after each selection</source>
        <translation>Open the quick code bar by itself after each selection</translation>
    </message>
    <message>
        <source>Ne&amp;xt uncertain place</source>
        <translation>Ne&amp;xt uncertain place</translation>
    </message>
    <message>
        <source>Go to the next place whose alignment somebody should look at</source>
        <translation>Go to the next place whose alignment somebody should look at</translation>
    </message>
    <message>
        <source>&amp;Previous uncertain place</source>
        <translation>&amp;Previous uncertain place</translation>
    </message>
    <message>
        <source>Go back to the last place whose alignment somebody should look at</source>
        <translation>Go back to the last place whose alignment somebody should look at</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirm</translation>
    </message>
    <message>
        <source>Say that original and translation belong together here</source>
        <translation>Say that original and translation belong together here</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>&amp;Merge with the next</translation>
    </message>
    <message>
        <source>Let this place and the next one be one</source>
        <translation>Let this place and the next one be one</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>&amp;Split here</translation>
    </message>
    <message>
        <source>Part this place before the turn at the caret</source>
        <translation>Part this place before the turn at the caret</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Unlink</translation>
    </message>
    <message>
        <source>Let original and translation stand alone here</source>
        <translation>Let original and translation stand alone here</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Link this turn with the one across that stands alone too</source>
        <translation>Link this turn with the one across that stands alone too</translation>
    </message>
    <message>
        <source>Move the translation &amp;down from here</source>
        <translation>Move the translation &amp;down from here</translation>
    </message>
    <message>
        <source>Move the translation down by one, up to the next confirmed place</source>
        <translation>Move the translation down by one, up to the next confirmed place</translation>
    </message>
    <message>
        <source>Move the translation up from &amp;here</source>
        <translation>Move the translation up from &amp;here</translation>
    </message>
    <message>
        <source>Move the translation up by one, up to the next confirmed place</source>
        <translation>Move the translation up by one, up to the next confirmed place</translation>
    </message>
    <message>
        <source>&amp;Align anew from here</source>
        <translation>&amp;Align anew from here</translation>
    </message>
    <message>
        <source>Have the program align again, up to the next confirmed place</source>
        <translation>Have the program align again, up to the next confirmed place</translation>
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
        <source>&amp;Commands…</source>
        <translation>&amp;Commands…</translation>
    </message>
    <message>
        <source>Type what you want to do, and do it</source>
        <translation>Type what you want to do, and do it</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Keys…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Give actions other keys</translation>
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
    <message>
        <source>&amp;Correct this turn</source>
        <translation>&amp;Correct this turn</translation>
    </message>
    <message>
        <source>Edit the words of the turn at the caret; codings stay with theirs</source>
        <translation>Edit the words of the turn at the caret; codings stay with theirs</translation>
    </message>
    <message>
        <source>Replace by a corrected &amp;file…</source>
        <translation>Replace by a corrected &amp;file…</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of this text, after a look at it</source>
        <translation>Put a corrected file in the place of this text, after a look at it</translation>
    </message>
    <message>
        <source>&amp;Earlier texts…</source>
        <translation>&amp;Earlier texts…</translation>
    </message>
    <message>
        <source>Read this text as it was before it was corrected</source>
        <translation>Read this text as it was before it was corrected</translation>
    </message>
    <message>
        <source>Codings &amp;without a place</source>
        <translation>Codings &amp;without a place</translation>
    </message>
    <message>
        <source>Show the codings whose words a correction took away</source>
        <translation>Show the codings whose words a correction took away</translation>
    </message>
    <message>
        <source>F&amp;ind in this transcript</source>
        <translation>F&amp;ind in this transcript</translation>
    </message>
    <message>
        <source>Find words in the transcript shown, in both languages</source>
        <translation>Find words in the transcript shown, in both languages</translation>
    </message>
    <message>
        <source>Find in &amp;all transcripts</source>
        <translation>Find in &amp;all transcripts</translation>
    </message>
    <message>
        <source>Find words in all transcripts of the project</source>
        <translation>Find words in all transcripts of the project</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Next hit</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Go to the next place that was found</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>&amp;Previous hit</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>Go to the previous place that was found</translation>
    </message>
    <message>
        <source>&amp;Add a translation…</source>
        <translation>&amp;Add a translation…</translation>
    </message>
    <message>
        <source>Read a translation from a file, look at its pairs, and add it</source>
        <translation>Read a translation from a file, look at its pairs, and add it</translation>
    </message>
    <message>
        <source>&amp;Begin a translation without a file…</source>
        <translation>&amp;Begin a translation without a file…</translation>
    </message>
    <message>
        <source>Choose a language, then type a translation beside the original</source>
        <translation>Choose a language, then type a translation beside the original</translation>
    </message>
    <message>
        <source>&amp;Type what is not translated</source>
        <translation>&amp;Type what is not translated</translation>
    </message>
    <message>
        <source>Type the translation of this turn, or of the next one that lacks it</source>
        <translation>Type the translation of this turn, or of the next one that lacks it</translation>
    </message>
    <message>
        <source>&amp;Replace the translation…</source>
        <translation>&amp;Replace the translation…</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of the translation that is shown</source>
        <translation>Put a corrected file in the place of the translation that is shown</translation>
    </message>
    <message>
        <source>Re&amp;move the translation…</source>
        <translation>Re&amp;move the translation…</translation>
    </message>
    <message>
        <source>Take away the translation that is shown; it can be undone</source>
        <translation>Take away the translation that is shown; it can be undone</translation>
    </message>
    <message>
        <source>&amp;Show the next translation</source>
        <translation>&amp;Show the next translation</translation>
    </message>
    <message>
        <source>Put another translation beside the original</source>
        <translation>Put another translation beside the original</translation>
    </message>
    <message>
        <source>What dragging, and Shift with an arrow or a click, select by</source>
        <translation>What dragging, and Shift with an arrow or a click, select by</translation>
    </message>
    <message>
        <source>Which languages are shown, and how they stand</source>
        <translation>Which languages are shown, and how they stand</translation>
    </message>
    <message>
        <source>How codings show in the words</source>
        <translation>How codings show in the words</translation>
    </message>
    <message>
        <source>How much room there is between lines</source>
        <translation>How much room there is between lines</translation>
    </message>
    <message>
        <source>Move an end of the current coding by what selecting goes by</source>
        <translation>Move an end of the current coding by what selecting goes by</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Character</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Select by the ne&amp;xt unit</source>
        <translation>Select by the ne&amp;xt unit</translation>
    </message>
    <message>
        <source>Select by characters, words, phrases, sentences, turns in turn</source>
        <translation>Select by characters, words, phrases, sentences, turns in turn</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>One below the other</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Original only</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Translation only</translation>
    </message>
    <message>
        <source>Next arra&amp;ngement of languages</source>
        <translation>Next arra&amp;ngement of languages</translation>
    </message>
    <message>
        <source>Side by side, one below the other, or one language</source>
        <translation>Side by side, one below the other, or one language</translation>
    </message>
    <message>
        <source>Coloured ground</source>
        <translation>Coloured ground</translation>
    </message>
    <message>
        <source>Coloured lines</source>
        <translation>Coloured lines</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Narrow</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Wide</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Very wide</translation>
    </message>
    <message>
        <source>&amp;Fonts…</source>
        <translation>&amp;Fonts…</translation>
    </message>
    <message>
        <source>Choose a font for Chinese and one for other languages</source>
        <translation>Choose a font for Chinese and one for other languages</translation>
    </message>
    <message>
        <source>Next &amp;sentence</source>
        <translation>Next &amp;sentence</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>Select the next sentence</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Previous sentence</translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation>Select the previous sentence</translation>
    </message>
    <message>
        <source>Next &amp;turn</source>
        <translation>Next &amp;turn</translation>
    </message>
    <message>
        <source>Select the next turn</source>
        <translation>Select the next turn</translation>
    </message>
    <message>
        <source>Previous turn</source>
        <translation>Previous turn</translation>
    </message>
    <message>
        <source>Select the previous turn</source>
        <translation>Select the previous turn</translation>
    </message>
    <message>
        <source>Next &amp;coding</source>
        <translation>Next &amp;coding</translation>
    </message>
    <message>
        <source>Go to the coding that begins next</source>
        <translation>Go to the coding that begins next</translation>
    </message>
    <message>
        <source>Previous coding</source>
        <translation>Previous coding</translation>
    </message>
    <message>
        <source>Go to the coding that begins before</source>
        <translation>Go to the coding that begins before</translation>
    </message>
    <message>
        <source>Next &amp;uncoded passage</source>
        <translation>Next &amp;uncoded passage</translation>
    </message>
    <message>
        <source>Select the next sentence or turn that has no coding</source>
        <translation>Select the next sentence or turn that has no coding</translation>
    </message>
    <message>
        <source>Previous uncoded passage</source>
        <translation>Previous uncoded passage</translation>
    </message>
    <message>
        <source>Select the sentence or turn before that has no coding</source>
        <translation>Select the sentence or turn before that has no coding</translation>
    </message>
    <message>
        <source>Next coding &amp;here</source>
        <translation>Next coding &amp;here</translation>
    </message>
    <message>
        <source>Make the codings at the caret current, one after the other</source>
        <translation>Make the codings at the caret current, one after the other</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>End later</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>End earlier</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Begin earlier</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Begin later</translation>
    </message>
    <message>
        <source>&amp;New code…</source>
        <translation>&amp;New code…</translation>
    </message>
    <message>
        <source>Write a new code, below the marked group or beside the marked code</source>
        <translation>Write a new code, below the marked group or beside the marked code</translation>
    </message>
    <message>
        <source>&amp;Edit code…</source>
        <translation>&amp;Edit code…</translation>
    </message>
    <message>
        <source>Open all that the marked code says, in every language</source>
        <translation>Open all that the marked code says, in every language</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>Type another label for the marked code, in the language shown</source>
        <translation>Type another label for the marked code, in the language shown</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Merge into…</translation>
    </message>
    <message>
        <source>Give the codings of the marked code to another one, after a look</source>
        <translation>Give the codings of the marked code to another one, after a look</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>S&amp;plit…</translation>
    </message>
    <message>
        <source>Choose which codings of the marked code get another one</source>
        <translation>Choose which codings of the marked code get another one</translation>
    </message>
    <message>
        <source>Re&amp;tire, or use again</source>
        <translation>Re&amp;tire, or use again</translation>
    </message>
    <message>
        <source>Keep the marked code readable but offer it no more, or offer it again</source>
        <translation>Keep the marked code readable but offer it no more, or offer it again</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>Take the marked code out, after a look at what goes with it</source>
        <translation>Take the marked code out, after a look at what goes with it</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>See who did what when, go there, and take back an act of yours</source>
        <translation>See who did what when, go there, and take back an act of yours</translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation>Only the &amp;text</translation>
    </message>
    <message>
        <source>Hide the panels beside the text, or show them again</source>
        <translation>Hide the panels beside the text, or show them again</translation>
    </message>
    <message>
        <source>&amp;All memos…</source>
        <translation>&amp;All memos…</translation>
    </message>
    <message>
        <source>Find, edit, remove and export the memos of the project</source>
        <translation>Find, edit, remove and export the memos of the project</translation>
    </message>
    <message>
        <source>&amp;Summaries…</source>
        <translation>&amp;Summaries…</translation>
    </message>
    <message>
        <source>Sum up what each transcript says under each code</source>
        <translation>Sum up what each transcript says under each code</translation>
    </message>
    <message>
        <source>Memo on this &amp;turn</source>
        <translation>Memo on this &amp;turn</translation>
    </message>
    <message>
        <source>Write a memo on the turn at the caret</source>
        <translation>Write a memo on the turn at the caret</translation>
    </message>
    <message>
        <source>Memo on this t&amp;ranslation</source>
        <translation>Memo on this t&amp;ranslation</translation>
    </message>
    <message>
        <source>Write on how the translation renders the original here</source>
        <translation>Write on how the translation renders the original here</translation>
    </message>
    <message>
        <source>Memo on this trans&amp;cript</source>
        <translation>Memo on this trans&amp;cript</translation>
    </message>
    <message>
        <source>Write a memo on the transcript shown</source>
        <translation>Write a memo on the transcript shown</translation>
    </message>
    <message>
        <source>Memo on the marked c&amp;ode</source>
        <translation>Memo on the marked c&amp;ode</translation>
    </message>
    <message>
        <source>Write a memo on the code marked in the codebook</source>
        <translation>Write a memo on the code marked in the codebook</translation>
    </message>
    <message>
        <source>Memo on the p&amp;lace</source>
        <translation>Memo on the p&amp;lace</translation>
    </message>
    <message>
        <source>Write a memo on the place of this interview</source>
        <translation>Write a memo on the place of this interview</translation>
    </message>
    <message>
        <source>Memo on the &amp;project</source>
        <translation>Memo on the &amp;project</translation>
    </message>
    <message>
        <source>Write a memo on the project as a whole</source>
        <translation>Write a memo on the project as a whole</translation>
    </message>
    <message>
        <source>Wor&amp;ds…</source>
        <translation>Wor&amp;ds…</translation>
    </message>
    <message>
        <source>Lists of words, key words, pictures, lexicon and stop lists</source>
        <translation>Lists of words, key words, pictures, lexicon and stop lists</translation>
    </message>
    <message>
        <source>&amp;Keyword in context</source>
        <translation>&amp;Keyword in context</translation>
    </message>
    <message>
        <source>Show every place of the selected word, or of the one at the caret</source>
        <translation>Show every place of the selected word, or of the one at the caret</translation>
    </message>
    <message>
        <source>A&amp;dd as a word…</source>
        <translation>A&amp;dd as a word…</translation>
    </message>
    <message>
        <source>Keep the selected Chinese word whole, after seeing what that changes</source>
        <translation>Keep the selected Chinese word whole, after seeing what that changes</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a translation of “{name}”</source>
        <translation>Add a translation of “{name}”</translation>
    </message>
    <message>
        <source>Replace a translation of “{name}”</source>
        <translation>Replace a translation of “{name}”</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Other file…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>S&amp;kipped ({n})</source>
        <translation>S&amp;kipped ({n})</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Nothing to remark.</translation>
    </message>
    <message>
        <source>&amp;Remarks ({n})</source>
        <translation>&amp;Remarks ({n})</translation>
    </message>
    <message numerus="yes">
        <source>Codings on the translation: %n keep(s) the words</source>
        <translation>
            <numerusform>Codings on the translation: %n keeps the words</numerusform>
            <numerusform>Codings on the translation: %n keep the words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) the corrected words</source>
        <translation>
            <numerusform>%n takes the corrected words</numerusform>
            <numerusform>%n take the corrected words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find(s) no place and will be listed</source>
        <translation>
            <numerusform>%n finds no place and will be listed</numerusform>
            <numerusform>%n find no place and will be listed</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a translation in this language already ({language}). Nothing was added. Choose another language if this was not recognised rightly, or replace that translation.</source>
        <translation>There is a translation in this language already ({language}). Nothing was added. Choose another language if this was not recognised rightly, or replace that translation.</translation>
    </message>
    <message>
        <source>The translation was added</source>
        <translation>The translation was added</translation>
    </message>
    <message>
        <source>The translation was replaced</source>
        <translation>The translation was replaced</translation>
    </message>
    <message>
        <source>As recognised: {what}</source>
        <translation>As recognised: {what}</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>As recognised</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>File:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encoding:</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Pairs</translation>
    </message>
    <message>
        <source>Add a translation</source>
        <translation>Add a translation</translation>
    </message>
</context>
<context>
    <name>AddWordDialog</name>
    <message>
        <source>Add a word</source>
        <translation>Add a word</translation>
    </message>
    <message>
        <source>What would be cut otherwise</source>
        <translation>What would be cut otherwise</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>&amp;Add all the same</translation>
    </message>
    <message>
        <source>A Chinese word that is to stay whole in all texts: a term, a name, an expression. Below you see what changes before anything is added.</source>
        <translation>A Chinese word that is to stay whole in all texts: a term, a name, an expression. Below you see what changes before anything is added.</translation>
    </message>
    <message>
        <source>The word, in Chinese</source>
        <translation>The word, in Chinese</translation>
    </message>
    <message>
        <source>A word here has a Chinese character and no space or sign; others need not be added.</source>
        <translation>A word here has a Chinese character and no space or sign; others need not be added.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” stands in the texts %n time(s).</source>
        <translation>
            <numerusform>“{word}” stands in the texts %n time.</numerusform>
            <numerusform>“{word}” stands in the texts %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>It would still be cut in pieces, so it cannot be added. Try a longer or shorter one.</source>
        <translation>It would still be cut in pieces, so it cannot be added. Try a longer or shorter one.</translation>
    </message>
    <message>
        <source>It is a word of its own in {before} of these places now, and would be in {after}.</source>
        <translation>It is a word of its own in {before} of these places now, and would be in {after}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Words of the lexicon that would not stay whole any more: {words}.</source>
        <translation>Words of the lexicon that would not stay whole any more: {words}.</translation>
    </message>
    <message>
        <source>Words that it would cut through where they meet it: {words}.</source>
        <translation>Words that it would cut through where they meet it: {words}.</translation>
    </message>
    <message>
        <source>It breaks no other word.</source>
        <translation>It breaks no other word.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be cut otherwise; the first ones:</source>
        <translation>
            <numerusform>%n place would be cut otherwise:</numerusform>
            <numerusform>%n places would be cut otherwise; the first ones:</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Cut now</source>
        <translation>Cut now</translation>
    </message>
    <message>
        <source>Cut then</source>
        <translation>Cut then</translation>
    </message>
    <message>
        <source>Added: {word}</source>
        <translation>Added: {word}</translation>
    </message>
</context>
<context>
    <name>AlignmentBinding</name>
    <message>
        <source>Nothing stands below that this could be merged with.</source>
        <translation>Nothing stands below that this could be merged with.</translation>
    </message>
    <message>
        <source>There is nothing to split: no side has more than one turn.</source>
        <translation>There is nothing to split: no side has more than one turn.</translation>
    </message>
    <message>
        <source>There is no translation to move before the next confirmed place.</source>
        <translation>There is no translation to move before the next confirmed place.</translation>
    </message>
    <message>
        <source>This turn stands alone already.</source>
        <translation>This turn stands alone already.</translation>
    </message>
    <message>
        <source>Here are no two turns that both stand alone.</source>
        <translation>Here are no two turns that both stand alone.</translation>
    </message>
    <message>
        <source>This place is confirmed already.</source>
        <translation>This place is confirmed already.</translation>
    </message>
    <message>
        <source>Aligning anew finds nothing else up to the next confirmed place.</source>
        <translation>Aligning anew finds nothing else up to the next confirmed place.</translation>
    </message>
    <message>
        <source>No alignment is uncertain in this transcript.</source>
        <translation>No alignment is uncertain in this transcript.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>Proposed: as in the last interview at this place.</source>
        <translation>Proposed: as in the last interview at this place.</translation>
    </message>
</context>
<context>
    <name>AttributesDialog</name>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>What is described</source>
        <translation>What is described</translation>
    </message>
    <message>
        <source>Pseudonym of a new one</source>
        <translation>Pseudonym of a new one</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>&amp;Import table…</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>E&amp;xport table…</translation>
    </message>
    <message>
        <source>Export &amp;sensitive attributes too</source>
        <translation>Export &amp;sensitive attributes too</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>To fill in</translation>
    </message>
    <message>
        <source>“{name}” was removed; it can be undone</source>
        <translation>“{name}” was removed; it can be undone</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Import table</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Table imported</source>
        <translation>Table imported</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Export table</translation>
    </message>
    <message>
        <source>{project} attributes.xlsx</source>
        <translation>{project} attributes.xlsx</translation>
    </message>
    <message>
        <source>Workbook of all levels (*.xlsx)</source>
        <translation>Workbook of all levels (*.xlsx)</translation>
    </message>
    <message>
        <source>Only this level (*.csv)</source>
        <translation>Only this level (*.csv)</translation>
    </message>
    <message>
        <source>Table written: {file}</source>
        <translation>Table written: {file}</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
</context>
<context>
    <name>BesideBar</name>
    <message>
        <source>Beside the original:</source>
        <translation>Beside the original:</translation>
    </message>
    <message>
        <source>Translation beside the original</source>
        <translation>Translation beside the original</translation>
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
        <source>only in the translation</source>
        <translation>only in the translation</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} more</translation>
    </message>
    <message>
        <source>Aligned in different ways by several people: confirm or split it</source>
        <translation>Aligned in different ways by several people: confirm or split it</translation>
    </message>
    <message>
        <source>Alignment confirmed by a person</source>
        <translation>Alignment confirmed by a person</translation>
    </message>
    <message>
        <source>Aligned as in the imported file</source>
        <translation>Aligned as in the imported file</translation>
    </message>
    <message>
        <source>Alignment uncertain ({percent} % sure): correct or confirm it</source>
        <translation>Alignment uncertain ({percent} % sure): correct or confirm it</translation>
    </message>
    <message>
        <source>Alignment {percent} % sure</source>
        <translation>Alignment {percent} % sure</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Turn {n}</source>
        <translation>Turn {n}</translation>
    </message>
    <message>
        <source>No code here</source>
        <translation>No code here</translation>
    </message>
    <message>
        <source>Codes here: {codes}</source>
        <translation>Codes here: {codes}</translation>
    </message>
    <message>
        <source>{code}, current</source>
        <translation>{code}, current</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>its text is in the project already</source>
        <translation>its text is in the project already</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>has no name</translation>
    </message>
    <message>
        <source>its name is taken</source>
        <translation>its name is taken</translation>
    </message>
    <message>
        <source>Encoding uncertain: “{sample}”</source>
        <translation>Encoding uncertain: “{sample}”</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>In the project</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
</context>
<context>
    <name>CodeAllDialog</name>
    <message>
        <source>Code all hits</source>
        <translation>Code all hits</translation>
    </message>
    <message>
        <source>The hit itself</source>
        <translation>The hit itself</translation>
    </message>
    <message>
        <source>Its sentence</source>
        <translation>Its sentence</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Its turn</translation>
    </message>
    <message>
        <source>Code them</source>
        <translation>Code them</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) will be made.</source>
        <translation>
            <numerusform>%n coding will be made.</numerusform>
            <numerusform>%n codings will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already.</source>
        <translation>
            <numerusform>%n is there already.</numerusform>
            <numerusform>%n are there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>What is coded</translation>
    </message>
    <message>
        <source>More words on each side</source>
        <translation>More words on each side</translation>
    </message>
</context>
<context>
    <name>CodeChoices</name>
    <message>
        <source>New code “{name}”…</source>
        <translation>New code “{name}”…</translation>
    </message>
    <message>
        <source>At the top level</source>
        <translation>At the top level</translation>
    </message>
</context>
<context>
    <name>CodeDesk</name>
    <message>
        <source>These codings cannot get that code.</source>
        <translation>These codings cannot get that code.</translation>
    </message>
    <message>
        <source>Codings that get the other code: {moved}. Codings that are there already and are united: {united}. Memos kept: {memos}. It can be undone.</source>
        <translation>Codings that get the other code: {moved}. Codings that are there already and are united: {united}. Memos kept: {memos}. It can be undone.</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>New code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>What you changed here is not saved. Leave it?</source>
        <translation>What you changed here is not saved. Leave it?</translation>
    </message>
</context>
<context>
    <name>CodeFacts</name>
    <message>
        <source>At the top level</source>
        <translation>At the top level</translation>
    </message>
    <message>
        <source>No other code</source>
        <translation>No other code</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Stands below</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Your key</translation>
    </message>
    <message>
        <source>Made from the label</source>
        <translation>Made from the label</translation>
    </message>
    <message>
        <source>&amp;Count it in tables</source>
        <translation>&amp;Count it in tables</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group, never applied</source>
        <translation>Group, never applied</translation>
    </message>
    <message>
        <source>Note on the work</source>
        <translation>Note on the work</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Ctrl+{digit}</source>
        <translation>Ctrl+{digit}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>CodeFaults</name>
    <message>
        <source>The code needs a label in one language at least.</source>
        <translation>The code needs a label in one language at least.</translation>
    </message>
    <message>
        <source>“{words}” cannot be an id: use A to Z and _, in up to three parts with dots.</source>
        <translation>“{words}” cannot be an id: use A to Z and _, in up to three parts with dots.</translation>
    </message>
    <message>
        <source>The id “{words}” is given already; ids are given once only.</source>
        <translation>The id “{words}” is given already; ids are given once only.</translation>
    </message>
    <message>
        <source>“{words}” is no colour; write it as #RRGGBB.</source>
        <translation>“{words}” is no colour; write it as #RRGGBB.</translation>
    </message>
    <message>
        <source>The sign “{words}” is too long; one or two characters fit.</source>
        <translation>The sign “{words}” is too long; one or two characters fit.</translation>
    </message>
    <message>
        <source>“{words}” cannot replace this code: it cannot be applied.</source>
        <translation>“{words}” cannot replace this code: it cannot be applied.</translation>
    </message>
    <message>
        <source>Another code is called “{words}” too.</source>
        <translation>Another code is called “{words}” too.</translation>
    </message>
    <message>
        <source>The colour is hard to read on its tint (contrast {words}; 4.5 is enough).</source>
        <translation>The colour is hard to read on its tint (contrast {words}; 4.5 is enough).</translation>
    </message>
    <message>
        <source>Some eyes cannot tell this colour from that of “{code}”; another sign would help.</source>
        <translation>Some eyes cannot tell this colour from that of “{code}”; another sign would help.</translation>
    </message>
    <message>
        <source>“{words}” is a strong and a weak cue; it is kept as strong.</source>
        <translation>“{words}” is a strong and a weak cue; it is kept as strong.</translation>
    </message>
    <message>
        <source>“{words}” is a strong cue of “{code}” too.</source>
        <translation>“{words}” is a strong cue of “{code}” too.</translation>
    </message>
</context>
<context>
    <name>CodebookBinding</name>
    <message>
        <source>Merge “{code}” into another code</source>
        <translation>Merge “{code}” into another code</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Delete “{code}”</source>
        <translation>Delete “{code}”</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Codes: {codes}. Codings: {codings}. Memos: {memos}. All of it goes; it can be undone.</source>
        <translation>Codes: {codes}. Codings: {codings}. Memos: {memos}. All of it goes; it can be undone.</translation>
    </message>
    <message>
        <source>No code fits.</source>
        <translation>No code fits.</translation>
    </message>
    <message>
        <source>It cannot go into a code below it.</source>
        <translation>It cannot go into a code below it.</translation>
    </message>
    <message>
        <source>Codings that get the other code: {moved}. Codings that are there already and are united: {united}. Memos kept: {memos}. Codes that move along: {children}. It can be undone.</source>
        <translation>Codings that get the other code: {moved}. Codings that are there already and are united: {united}. Memos kept: {memos}. Codes that move along: {children}. It can be undone.</translation>
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
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codings</translation>
    </message>
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
    <name>ColourRow</name>
    <message>
        <source>Colour of the code</source>
        <translation>Colour of the code</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Other…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Red, green and blue as #RRGGBB</source>
        <translation>Red, green and blue as #RRGGBB</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Colour {number}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commands that fit</translation>
    </message>
    <message>
        <source>Nothing here is called so. Try fewer letters.</source>
        <translation>Nothing here is called so. Try fewer letters.</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <source>Keys changed</source>
        <translation>Keys changed</translation>
    </message>
</context>
<context>
    <name>CommentsList</name>
    <message>
        <source>Remarks that become memos</source>
        <translation>Remarks that become memos</translation>
    </message>
    <message>
        <source>Turn {n}</source>
        <translation>Turn {n}</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Whole text</translation>
    </message>
</context>
<context>
    <name>ContextPage</name>
    <message>
        <source>&amp;Go to the passage</source>
        <translation>&amp;Go to the passage</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>In the other language</translation>
    </message>
    <message>
        <source>Word or expression</source>
        <translation>Word or expression</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>As in the texts</translation>
    </message>
    <message>
        <source>By what stands before</source>
        <translation>By what stands before</translation>
    </message>
    <message>
        <source>By what stands after</source>
        <translation>By what stands after</translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation>Places of the word</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) so far…</source>
        <translation>
            <numerusform>%n place so far…</numerusform>
            <numerusform>%n places so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s); there are more</source>
        <translation>
            <numerusform>The first %n place; there are more</numerusform>
            <numerusform>The first %n places; there are more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectingBinding</name>
    <message>
        <source>Turn {n}: its words</source>
        <translation>Turn {n}: its words</translation>
    </message>
    <message>
        <source>The turn would have no words left. Leave at least one word in it.</source>
        <translation>The turn would have no words left. Leave at least one word in it.</translation>
    </message>
    <message numerus="yes">
        <source>Corrected; %n coding(s) kept</source>
        <translation>
            <numerusform>Corrected; %n coding kept</numerusform>
            <numerusform>Corrected; %n codings kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s) the corrected words</source>
        <translation>
            <numerusform>%n follows the corrected words</numerusform>
            <numerusform>%n follow the corrected words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a place</source>
        <translation>
            <numerusform>%n needs a place</numerusform>
            <numerusform>%n need a place</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The text was changed meanwhile. Your words were not saved; they are on the clipboard.</source>
        <translation>The text was changed meanwhile. Your words were not saved; they are on the clipboard.</translation>
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
    <name>DoubtBar</name>
    <message>
        <source>Choose an&amp;other encoding</source>
        <translation>Choose an&amp;other encoding</translation>
    </message>
    <message>
        <source>The encoding is a guess: {encoding}. So {file} reads: “{sample}”</source>
        <translation>The encoding is a guess: {encoding}. So {file} reads: “{sample}”</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>Earlier texts</translation>
    </message>
    <message>
        <source>States of this text</source>
        <translation>States of this text</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Coder</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Characters</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) left on it</source>
        <translation>
            <numerusform>%n coding left on it</numerusform>
            <numerusform>%n codings left on it</numerusform>
        </translation>
    </message>
    <message>
        <source>the text of now</source>
        <translation>the text of now</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texts as they were, with the codings that stood on them.</source>
        <translation>Texts as they were, with the codings that stood on them.</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>GB18030 (also GBK, GB2312)</source>
        <translation>GB18030 (also GBK, GB2312)</translation>
    </message>
    <message>
        <source>Big5 (traditional Chinese)</source>
        <translation>Big5 (traditional Chinese)</translation>
    </message>
    <message>
        <source>Windows-1252 (western)</source>
        <translation>Windows-1252 (western)</translation>
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
        <source>“{path}” is locked by a password, so nothing was taken from it. Open it with its password, save a copy without one, and import the copy.</source>
        <translation>“{path}” is locked by a password, so nothing was taken from it. Open it with its password, save a copy without one, and import the copy.</translation>
    </message>
    <message>
        <source>“{path}” holds pictures of pages and no text, so nothing was taken from it. Run text recognition on it first, or ask for the document it was printed from.</source>
        <translation>“{path}” holds pictures of pages and no text, so nothing was taken from it. Run text recognition on it first, or ask for the document it was printed from.</translation>
    </message>
    <message>
        <source>“{path}” is far too large for a transcript, so nothing was taken from it. Check that it is the right file, or split it.</source>
        <translation>“{path}” is far too large for a transcript, so nothing was taken from it. Check that it is the right file, or split it.</translation>
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
        <source>“{name}” has a translation in this language ({language}) already. Nothing was added. Replace that translation, or remove it first.</source>
        <translation>“{name}” has a translation in this language ({language}) already. Nothing was added. Replace that translation, or remove it first.</translation>
    </message>
    <message>
        <source>This text is in the language of the original of “{name}” ({language}), so it is no translation of it. Nothing was added.</source>
        <translation>This text is in the language of the original of “{name}” ({language}), so it is no translation of it. Nothing was added.</translation>
    </message>
    <message>
        <source>“{path}” is in another language ({found}) than the text it was to replace ({wanted}). Nothing was changed. Choose the text that it corrects.</source>
        <translation>“{path}” is in another language ({found}) than the text it was to replace ({wanted}). Nothing was changed. Choose the text that it corrects.</translation>
    </message>
    <message>
        <source>The translation ({language}) bears codings ({codings}), which would go with it. Nothing was changed. Remove them first, or ask for both.</source>
        <translation>The translation ({language}) bears codings ({codings}), which would go with it. Nothing was changed. Remove them first, or ask for both.</translation>
    </message>
    <message>
        <source>Turn {turn} would have no words left. Nothing was changed. Leave at least one word in it.</source>
        <translation>Turn {turn} would have no words left. Nothing was changed. Leave at least one word in it.</translation>
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
        <source>“{value}” cannot be the value of “{attribute}”. {fault} Nothing was changed.</source>
        <translation>“{value}” cannot be the value of “{attribute}”. {fault} Nothing was changed.</translation>
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
        <source>“{name}” cannot be the id of a code. Nothing was changed. Use Latin capitals and “_”, in up to three parts with “.” between them.</source>
        <translation>“{name}” cannot be the id of a code. Nothing was changed. Use Latin capitals and “_”, in up to three parts with “.” between them.</translation>
    </message>
    <message>
        <source>Another code has the id “{name}” already. Nothing was changed. Choose another id.</source>
        <translation>Another code has the id “{name}” already. Nothing was changed. Choose another id.</translation>
    </message>
    <message>
        <source>A code needs a label in one language at least. Nothing was changed. Type one.</source>
        <translation>A code needs a label in one language at least. Nothing was changed. Type one.</translation>
    </message>
    <message>
        <source>“{name}” cannot stand there: it would be below itself, or more than {deepest} codes deep. Nothing was changed. Choose another place.</source>
        <translation>“{name}” cannot stand there: it would be below itself, or more than {deepest} codes deep. Nothing was changed. Choose another place.</translation>
    </message>
    <message>
        <source>“{name}” or a code below it bears codings ({codings}). Nothing was changed. Merge it into another code, retire it, or delete it with these codings.</source>
        <translation>“{name}” or a code below it bears codings ({codings}). Nothing was changed. Merge it into another code, retire it, or delete it with these codings.</translation>
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
        <source>“{pattern}” is no regular expression: it goes wrong after {position} characters. Nothing was searched. Correct it, or search for the text as it stands.</source>
        <translation>“{pattern}” is no regular expression: it goes wrong after {position} characters. Nothing was searched. Correct it, or search for the text as it stands.</translation>
    </message>
    <message>
        <source>Searching for “{pattern}” would take too long and was stopped. Nothing was changed. Make the expression simpler, or search in fewer transcripts.</source>
        <translation>Searching for “{pattern}” would take too long and was stopped. Nothing was changed. Make the expression simpler, or search in fewer transcripts.</translation>
    </message>
    <message>
        <source>“{word}” cannot be added, and nothing was changed: a word here has a Chinese character and no space or sign. French and English words are told apart without being added.</source>
        <translation>“{word}” cannot be added, and nothing was changed: a word here has a Chinese character and no space or sign. French and English words are told apart without being added.</translation>
    </message>
    <message>
        <source>“{word}” would still be cut in pieces, which is worse than not adding it, so nothing was changed. Try a shorter or a longer word.</source>
        <translation>“{word}” would still be cut in pieces, which is worse than not adding it, so nothing was changed. Try a shorter or a longer word.</translation>
    </message>
    <message>
        <source>No language model for this language ({language}) is installed, so lemmas and word classes are not known. Install one under Project &gt; Language models, or count words as they are written.</source>
        <translation>No language model for this language ({language}) is installed, so lemmas and word classes are not known. Install one under Project &gt; Language models, or count words as they are written.</translation>
    </message>
    <message>
        <source>“{path}” holds no trained spaCy pipeline that can be read, so nothing was installed. Choose a folder, zip archive or wheel with one meta.json beside one config.cfg.</source>
        <translation>“{path}” holds no trained spaCy pipeline that can be read, so nothing was installed. Choose a folder, zip archive or wheel with one meta.json beside one config.cfg.</translation>
    </message>
    <message>
        <source>“{path}” was not unpacked: “{entry}” in it is a link, points outside or is far too large. Nothing was installed. Get the file again from a source that you trust.</source>
        <translation>“{path}” was not unpacked: “{entry}” in it is a link, points outside or is far too large. Nothing was installed. Get the file again from a source that you trust.</translation>
    </message>
    <message>
        <source>“{path}” needs program code (“{name}”) that is no part of spaCy. Such code is never run here, so nothing was installed. Choose a pipeline of spaCy&apos;s own components.</source>
        <translation>“{path}” needs program code (“{name}”) that is no part of spaCy. Such code is never run here, so nothing was installed. Choose a pipeline of spaCy&apos;s own components.</translation>
    </message>
    <message>
        <source>“{path}” was made for spaCy {wanted}; this program has {found}. Nothing was installed. Get the pipeline in the version for {found}.</source>
        <translation>“{path}” was made for spaCy {wanted}; this program has {found}. Nothing was installed. Get the pipeline in the version for {found}.</translation>
    </message>
    <message>
        <source>“{path}” is a pipeline for another language ({language}). Nothing was installed. Choose one for Chinese (zh), French (fr) or English (en).</source>
        <translation>“{path}” is a pipeline for another language ({language}). Nothing was installed. Choose one for Chinese (zh), French (fr) or English (en).</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: spaCy could not load it ({detail}). Nothing was changed. Get the file again, or choose another pipeline.</source>
        <translation>“{path}” cannot be used: spaCy could not load it ({detail}). Nothing was changed. Get the file again, or choose another pipeline.</translation>
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
    <name>ExportDialog</name>
    <message>
        <source>Export workbook</source>
        <translation>Export workbook</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>&amp;Passages</translation>
    </message>
    <message>
        <source>&amp;Codings</source>
        <translation>&amp;Codings</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Open the &amp;folder</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>“{file}” exists already. Replace it?</source>
        <translation>“{file}” exists already. Replace it?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message numerus="yes">
        <source>{sheet}: %n row(s)</source>
        <translation>
            <numerusform>{sheet}: %n row</numerusform>
            <numerusform>{sheet}: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to “{file}”.</source>
        <translation>Written to “{file}”.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Workbook written: {file}</source>
        <translation>Workbook written: {file}</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;File:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Count:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>Codings of one coder with one code count once where they lie on the same passage, in the original or in its translation.</source>
        <translation>Codings of one coder with one code count once where they lie on the same passage, in the original or in its translation.</translation>
    </message>
    <message>
        <source>Every coding counts, also where several lie on the same passage.</source>
        <translation>Every coding counts, also where several lie on the same passage.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Still to be filled in.</source>
        <translation>Still to be filled in.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>A name is needed.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>A whole number is needed.</translation>
    </message>
    <message>
        <source>A year of four digits is needed.</source>
        <translation>A year of four digits is needed.</translation>
    </message>
    <message>
        <source>A date is needed: year-month-day, as in 2024-05-31.</source>
        <translation>A date is needed: year-month-day, as in 2024-05-31.</translation>
    </message>
    <message>
        <source>Yes or no is needed.</source>
        <translation>Yes or no is needed.</translation>
    </message>
    <message>
        <source>This is none of the values allowed.</source>
        <translation>This is none of the values allowed.</translation>
    </message>
    <message>
        <source>This is less than the least value, {limit}.</source>
        <translation>This is less than the least value, {limit}.</translation>
    </message>
    <message>
        <source>This is more than the greatest value, {limit}.</source>
        <translation>This is more than the greatest value, {limit}.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>This is too long.</translation>
    </message>
    <message>
        <source>This is not of the form that is asked for.</source>
        <translation>This is not of the form that is asked for.</translation>
    </message>
    <message>
        <source>Another one has this already.</source>
        <translation>Another one has this already.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>kept or deleted</source>
        <translation>kept or deleted</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definition</translation>
    </message>
    <message>
        <source>when to use it</source>
        <translation>when to use it</translation>
    </message>
    <message>
        <source>when not to use it</source>
        <translation>when not to use it</translation>
    </message>
    <message>
        <source>example</source>
        <translation>example</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation>place in the tree</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>colour</translation>
    </message>
    <message>
        <source>background colour</source>
        <translation>background colour</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>sign</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>can be applied</source>
        <translation>can be applied</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>head</source>
        <translation>head</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
</context>
<context>
    <name>Fields of forms</name>
    <message>
        <source>Why there is no value</source>
        <translation>Why there is no value</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Encoding of {file}</source>
        <translation>Encoding of {file}</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Language of the text</translation>
    </message>
    <message>
        <source>As recognised: {what}</source>
        <translation>As recognised: {what}</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>As recognised</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Place: any</source>
        <translation>Place: any</translation>
    </message>
    <message>
        <source>With code: any</source>
        <translation>With code: any</translation>
    </message>
    <message>
        <source>Without code: any</source>
        <translation>Without code: any</translation>
    </message>
    <message>
        <source>Coded by: any</source>
        <translation>Coded by: any</translation>
    </message>
    <message>
        <source>This transcript only</source>
        <translation>This transcript only</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Capitals matter</translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation>Accents matter</translation>
    </message>
    <message>
        <source>Traditional apart from simplified</source>
        <translation>Traditional apart from simplified</translation>
    </message>
    <message>
        <source>Text as typed</source>
        <translation>Text as typed</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <source>All endings (French, English)</source>
        <translation>All endings (French, English)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>Originals only</source>
        <translation>Originals only</translation>
    </message>
    <message>
        <source>Translations only</source>
        <translation>Translations only</translation>
    </message>
    <message>
        <source>Texts: all</source>
        <translation>Texts: all</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Respondents</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewers</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interpreters</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderators</translation>
    </message>
    <message>
        <source>Other speakers</source>
        <translation>Other speakers</translation>
    </message>
    <message>
        <source>Speakers: all</source>
        <translation>Speakers: all</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Import a folder</source>
        <translation>Import a folder</translation>
    </message>
    <message>
        <source>Also the folders &amp;inside</source>
        <translation>Also the folders &amp;inside</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>To be read</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Save report…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n transcript(s)</source>
        <translation>
            <numerusform>&amp;Import %n transcript</numerusform>
            <numerusform>&amp;Import %n transcripts</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>To be &amp;read ({n})</source>
        <translation>To be &amp;read ({n})</translation>
    </message>
    <message>
        <source>&amp;Left out ({n})</source>
        <translation>&amp;Left out ({n})</translation>
    </message>
    <message>
        <source>Imported: {imported} · already there: {already} · refused: {refused}</source>
        <translation>Imported: {imported} · already there: {already} · refused: {refused}</translation>
    </message>
    <message>
        <source>Nothing here can be read as a transcript.</source>
        <translation>Nothing here can be read as a transcript.</translation>
    </message>
    <message>
        <source>This would be read. Nothing is changed until you choose “Import”.</source>
        <translation>This would be read. Nothing is changed until you choose “Import”.</translation>
    </message>
    <message>
        <source>Reading {n} of {total}: {name}</source>
        <translation>Reading {n} of {total}: {name}</translation>
    </message>
    <message>
        <source>&amp;Report ({n})</source>
        <translation>&amp;Report ({n})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) imported</source>
        <translation>
            <numerusform>%n transcript imported</numerusform>
            <numerusform>%n transcripts imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Import report</translation>
    </message>
    <message>
        <source>Report saved: {file}</source>
        <translation>Report saved: {file}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tables as text (*.csv)</translation>
    </message>
    <message>
        <source>only says that somebody has a file open</source>
        <translation>only says that somebody has a file open</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>of a kind that cannot be read here</source>
        <translation>of a kind that cannot be read here</translation>
    </message>
    <message>
        <source>this folder may not be opened</source>
        <translation>this folder may not be opened</translation>
    </message>
</context>
<context>
    <name>FontsDialog</name>
    <message>
        <source>Fonts of transcripts</source>
        <translation>Fonts of transcripts</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>&amp;Chinese</translation>
    </message>
    <message>
        <source>&amp;Other languages</source>
        <translation>&amp;Other languages</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <translation>Chosen by the program</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Redone</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Code, transcript or words</source>
        <translation>Code, transcript or words</translation>
    </message>
    <message>
        <source>This transcript only</source>
        <translation>This transcript only</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>&amp;Undo this</translation>
    </message>
    <message>
        <source>Take back this act of yours, where nothing depends on it</source>
        <translation>Take back this act of yours, where nothing depends on it</translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation>Close the history (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Coder</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Kind of act</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>All acts</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Coding</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebook</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>Places and interviews</source>
        <translation>Places and interviews</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Merges</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
</context>
<context>
    <name>HoverCards</name>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>(only in the translation)</source>
        <translation>(only in the translation)</translation>
    </message>
    <message>
        <source>(not translated)</source>
        <translation>(not translated)</translation>
    </message>
    <message>
        <source>[uncertain: {percent} %]</source>
        <translation>[uncertain: {percent} %]</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import transcripts</source>
        <translation>Import transcripts</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Add files…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Reading the files…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n transcript(s)</source>
        <translation>
            <numerusform>&amp;Import %n transcript</numerusform>
            <numerusform>&amp;Import %n transcripts</numerusform>
        </translation>
    </message>
    <message>
        <source>This layout does not fit here. Choose another one, or have it recognised.</source>
        <translation>This layout does not fit here. Choose another one, or have it recognised.</translation>
    </message>
    <message>
        <source>This transcript stays out: {why}.</source>
        <translation>This transcript stays out: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) imported</source>
        <translation>
            <numerusform>%n transcript imported</numerusform>
            <numerusform>%n transcripts imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcripts to import</source>
        <translation>Transcripts to import</translation>
    </message>
    <message>
        <source>&amp;Join the selected</source>
        <translation>&amp;Join the selected</translation>
    </message>
    <message>
        <source>Take the selected files as the original and translations of one interview</source>
        <translation>Take the selected files as the original and translations of one interview</translation>
    </message>
    <message>
        <source>&amp;Transcripts</source>
        <translation>&amp;Transcripts</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>What became of each</source>
        <translation>What became of each</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>Untranslated</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Uncertain</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Its text is in the project already, as “{name}”.</source>
        <translation>Its text is in the project already, as “{name}”.</translation>
    </message>
    <message>
        <source>The name “{name}” was taken.</source>
        <translation>The name “{name}” was taken.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>InterviewDialog</name>
    <message>
        <source>Place and interview</source>
        <translation>Place and interview</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Place:</translation>
    </message>
    <message>
        <source>Place and interview: {name}</source>
        <translation>Place and interview: {name}</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Text: {language}</source>
        <translation>Text: {language}</translation>
    </message>
    <message>
        <source>Choose a place, or type the pseudonym of a new one</source>
        <translation>Choose a place, or type the pseudonym of a new one</translation>
    </message>
    <message>
        <source>Who are the speakers? Choose a participant, or type a new pseudonym.</source>
        <translation>Who are the speakers? Choose a participant, or type a new pseudonym.</translation>
    </message>
    <message>
        <source>&amp;Also present:</source>
        <translation>&amp;Also present:</translation>
    </message>
    <message>
        <source>People who took part without a label of their own in the text</source>
        <translation>People who took part without a label of their own in the text</translation>
    </message>
    <message>
        <source>Interview described</source>
        <translation>Interview described</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The program was interrupted.</source>
        <translation>The program was interrupted.</translation>
    </message>
    <message>
        <source>Words you were typing have no place any more; they are on the clipboard.</source>
        <translation>Words you were typing have no place any more; they are on the clipboard.</translation>
    </message>
    <message>
        <source>You are back where you were, with the memo you were typing.</source>
        <translation>You are back where you were, with the memo you were typing.</translation>
    </message>
    <message>
        <source>You are back where you were, with the words you were typing.</source>
        <translation>You are back where you were, with the words you were typing.</translation>
    </message>
    <message>
        <source>You are back where you were; nothing was lost.</source>
        <translation>You are back where you were; nothing was lost.</translation>
    </message>
    <message>
        <source>{interrupted} {what}</source>
        <translation>{interrupted} {what}</translation>
    </message>
</context>
<context>
    <name>KeynessPage</name>
    <message>
        <source>Key words</source>
        <translation>Key words</translation>
    </message>
    <message>
        <source>In &amp;context</source>
        <translation>In &amp;context</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Per 10,000</source>
        <translation>Per 10,000</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>How often it stands in the selection</source>
        <translation>How often it stands in the selection</translation>
    </message>
    <message>
        <source>In ten thousand words of the selection</source>
        <translation>In ten thousand words of the selection</translation>
    </message>
    <message>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <source>How often it stands in the others</source>
        <translation>How often it stands in the others</translation>
    </message>
    <message>
        <source>In ten thousand words of the others</source>
        <translation>In ten thousand words of the others</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-likelihood</translation>
    </message>
    <message>
        <source>Log ratio</source>
        <translation>Log ratio</translation>
    </message>
    <message>
        <source>Difference, %</source>
        <translation>Difference, %</translation>
    </message>
    <message>
        <source>By how many percent it is more frequent here; – where it does not stand there at all</source>
        <translation>By how many percent it is more frequent here; – where it does not stand there at all</translation>
    </message>
    <message>
        <source>against the rest of the texts</source>
        <translation>against the rest of the texts</translation>
    </message>
    <message>
        <source>against another selection:</source>
        <translation>against another selection:</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Words with…</source>
        <translation>Words with…</translation>
    </message>
    <message numerus="yes">
        <source>At least %n time(s)</source>
        <translation>
            <numerusform>At least %n time</numerusform>
            <numerusform>At least %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to compare: choose places, transcripts or speakers above or here.</source>
        <translation>There is nothing to compare: choose places, transcripts or speakers above or here.</translation>
    </message>
    <message>
        <source>Least frequency, here and there together</source>
        <translation>Least frequency, here and there together</translation>
    </message>
    <message>
        <source>Log-likelihood says how sure a difference is: chance alone gives 6.63 to one word in 100, 15.13 to one in 10,000; below zero the word is rarer here. Log ratio says how large it is: 1 is twice as frequent here, 2 four times, −1 half.</source>
        <translation>Log-likelihood says how sure a difference is: chance alone gives 6.63 to one word in 100, 15.13 to one in 10,000; below zero the word is rarer here. Log ratio says how large it is: 1 is twice as frequent here, 2 four times, −1 half.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) here</source>
        <translation>
            <numerusform>%n word here</numerusform>
            <numerusform>%n words here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) there</source>
        <translation>
            <numerusform>%n word there</numerusform>
            <numerusform>%n words there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Saved queries</source>
        <translation>Saved queries</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Coders</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripts</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Versions of texts</source>
        <translation>Versions of texts</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Pairs of turns</source>
        <translation>Pairs of turns</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebook</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Attribute schema</source>
        <translation>Attribute schema</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codings</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Summaries</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Places of interviews</source>
        <translation>Places of interviews</translation>
    </message>
    <message>
        <source>Participants of interviews</source>
        <translation>Participants of interviews</translation>
    </message>
    <message>
        <source>Speakers who are participants</source>
        <translation>Speakers who are participants</translation>
    </message>
    <message>
        <source>Values of attributes</source>
        <translation>Values of attributes</translation>
    </message>
    <message>
        <source>Corrections remembered for imports</source>
        <translation>Corrections remembered for imports</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Words of the team</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>Stop words</translation>
    </message>
    <message>
        <source>Rejected suggestions</source>
        <translation>Rejected suggestions</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Use it when</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>Do not use it when</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Strong cues</source>
        <translation>Strong cues</translation>
    </message>
    <message>
        <source>Weak cues</source>
        <translation>Weak cues</translation>
    </message>
    <message>
        <source>Words that suggest the code alone, with ; between</source>
        <translation>Words that suggest the code alone, with ; between</translation>
    </message>
    <message>
        <source>Words that suggest it only together, with ; between</source>
        <translation>Words that suggest it only together, with ; between</translation>
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
    <name>Layouts</name>
    <message>
        <source>Table, two columns</source>
        <translation>Table, two columns</translation>
    </message>
    <message>
        <source>Table, with columns of its own for time or speaker</source>
        <translation>Table, with columns of its own for time or speaker</translation>
    </message>
    <message>
        <source>Table, one language</source>
        <translation>Table, one language</translation>
    </message>
    <message>
        <source>One file for each language</source>
        <translation>One file for each language</translation>
    </message>
    <message>
        <source>Subtitles, one file for each language</source>
        <translation>Subtitles, one file for each language</translation>
    </message>
    <message>
        <source>Subtitles, both languages in one file</source>
        <translation>Subtitles, both languages in one file</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtitles</translation>
    </message>
    <message>
        <source>Chat log: name and time, then the message</source>
        <translation>Chat log: name and time, then the message</translation>
    </message>
    <message>
        <source>Names on lines of their own</source>
        <translation>Names on lines of their own</translation>
    </message>
    <message>
        <source>Original and translation in turn</source>
        <translation>Original and translation in turn</translation>
    </message>
    <message>
        <source>Paragraphs with speakers</source>
        <translation>Paragraphs with speakers</translation>
    </message>
    <message>
        <source>Paragraphs without speakers</source>
        <translation>Paragraphs without speakers</translation>
    </message>
</context>
<context>
    <name>LexiconPage</name>
    <message>
        <source>Lexicon</source>
        <translation>Lexicon</translation>
    </message>
    <message>
        <source>&amp;Add a word…</source>
        <translation>&amp;Add a word…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>In &amp;context</source>
        <translation>In &amp;context</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Codes, or who added it</source>
        <translation>Codes, or who added it</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>The team</translation>
    </message>
    <message>
        <source>Cue of a code</source>
        <translation>Cue of a code</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>With the program</translation>
    </message>
    <message>
        <source>Words with…</source>
        <translation>Words with…</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>From anywhere</translation>
    </message>
    <message>
        <source>Chinese words that stay whole, for double clicks and lists. Cues are edited in the codebook.</source>
        <translation>Chinese words that stay whole, for double clicks and lists. Cues are edited in the codebook.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>What counts as one word</source>
        <translation>What counts as one word</translation>
    </message>
    <message>
        <source>Only &amp;terms</source>
        <translation>Only &amp;terms</translation>
    </message>
    <message>
        <source>Only words of the lexicon and expressions among the cues of the codes</source>
        <translation>Only words of the lexicon and expressions among the cues of the codes</translation>
    </message>
    <message>
        <source>Stop &amp;words too</source>
        <translation>Stop &amp;words too</translation>
    </message>
    <message>
        <source>N&amp;umbers too</source>
        <translation>N&amp;umbers too</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Any length</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) or more</source>
        <translation>
            <numerusform>%n character or more</numerusform>
            <numerusform>%n characters or more</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewest characters of a word</source>
        <translation>Fewest characters of a word</translation>
    </message>
    <message>
        <source>Lemmas, nouns, verbs: after installing a model under Project &gt; Language models</source>
        <translation>Lemmas, nouns, verbs: after installing a model under Project &gt; Language models</translation>
    </message>
    <message>
        <source>Words as written</source>
        <translation>Words as written</translation>
    </message>
    <message>
        <source>All lemmas</source>
        <translation>All lemmas</translation>
    </message>
    <message>
        <source>Nouns and names</source>
        <translation>Nouns and names</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verbs</translation>
    </message>
    <message>
        <source>Adjectives</source>
        <translation>Adjectives</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>In &amp;context</source>
        <translation>In &amp;context</translation>
    </message>
    <message>
        <source>&amp;Hide (stop list)</source>
        <translation>&amp;Hide (stop list)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Per 10,000</source>
        <translation>Per 10,000</translation>
    </message>
    <message>
        <source>How often it stands in ten thousand words of the selection</source>
        <translation>How often it stands in ten thousand words of the selection</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripts</translation>
    </message>
    <message>
        <source>In how many of them it stands</source>
        <translation>In how many of them it stands</translation>
    </message>
    <message>
        <source>Words with…</source>
        <translation>Words with…</translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s) listed</source>
        <translation>
            <numerusform>%n word listed</numerusform>
            <numerusform>%n different words listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in all</source>
        <translation>
            <numerusform>%n word in all</numerusform>
            <numerusform>%n words in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n transcript(s)</source>
        <translation>
            <numerusform>in %n transcript</numerusform>
            <numerusform>in %n transcripts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>S&amp;kipped ({n})</source>
        <translation>S&amp;kipped ({n})</translation>
    </message>
    <message>
        <source>&amp;Remarks ({n})</source>
        <translation>&amp;Remarks ({n})</translation>
    </message>
    <message>
        <source>&amp;Memos ({n})</source>
        <translation>&amp;Memos ({n})</translation>
    </message>
    <message>
        <source>As recognised: {what}</source>
        <translation>As recognised: {what}</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>As recognised</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Layout:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Files:</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Pairs</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Speakers</translation>
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
    <name>MemoFilters</name>
    <message>
        <source>Words in memo or passage</source>
        <translation>Words in memo or passage</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>All coders</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>All transcripts</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>All codes</translation>
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
    <name>Memos</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Coding</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>turn {number}</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>no longer there</translation>
    </message>
</context>
<context>
    <name>MemosDialog</name>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>The marked memo</source>
        <translation>The marked memo</translation>
    </message>
    <message>
        <source>The marked memo: saved as you type</source>
        <translation>The marked memo: saved as you type</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>&amp;Undo removing</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>On what</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export memos</source>
        <translation>Export memos</translation>
    </message>
    <message>
        <source>{project} memos.xlsx</source>
        <translation>{project} memos.xlsx</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Written: {name}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge coders&apos; projects</source>
        <translation>Merge coders&apos; projects</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Save report…</translation>
    </message>
    <message>
        <source>Looking at the files; nothing is changed…</source>
        <translation>Looking at the files; nothing is changed…</translation>
    </message>
    <message>
        <source>None of these files can be merged. Nothing was changed.</source>
        <translation>None of these files can be merged. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing new: your project has everything that is in these files.</source>
        <translation>Nothing new: your project has everything that is in these files.</translation>
    </message>
    <message>
        <source>This is what would come in. Nothing is changed until you choose “Merge”.</source>
        <translation>This is what would come in. Nothing is changed until you choose “Merge”.</translation>
    </message>
    <message>
        <source>Merged. A verified backup was made before: see the folder “{folder}” beside your project.</source>
        <translation>Merged. A verified backup was made before: see the folder “{folder}” beside your project.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Merged; a backup was made before</source>
        <translation>Merged; a backup was made before</translation>
    </message>
    <message>
        <source>Report saved: {file}</source>
        <translation>Report saved: {file}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Projects (*.opq)</source>
        <translation>Projects (*.opq)</translation>
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
    <name>ModelsDialog</name>
    <message>
        <source>Language models</source>
        <translation>Language models</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Installed models</translation>
    </message>
    <message>
        <source>Install from a &amp;file…</source>
        <translation>Install from a &amp;file…</translation>
    </message>
    <message>
        <source>Install from a f&amp;older…</source>
        <translation>Install from a f&amp;older…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Installed: {name} {version}</source>
        <translation>Installed: {name} {version}</translation>
    </message>
    <message>
        <source>A trained spaCy pipeline tells lemmas and word classes, so that lists of words can show nouns, verbs or lemmas. It is installed from a file that you have; nothing is fetched from a network. Only its data are used: program code in the file is neither unpacked nor run. Models stay on this computer and never go into a project.</source>
        <translation>A trained spaCy pipeline tells lemmas and word classes, so that lists of words can show nouns, verbs or lemmas. It is installed from a file that you have; nothing is fetched from a network. Only its data are used: program code in the file is neither unpacked nor run. Models stay on this computer and never go into a project.</translation>
    </message>
    <message>
        <source>Sentence embeddings</source>
        <translation>Sentence embeddings</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>cannot be used any more</source>
        <translation>cannot be used any more</translation>
    </message>
    <message>
        <source>Installed. They compare sentences by what they mean where an alignment is doubtful. The model is a part of its package, so there is no file to choose.</source>
        <translation>Installed. They compare sentences by what they mean where an alignment is doubtful. The model is a part of its package, so there is no file to choose.</translation>
    </message>
    <message>
        <source>Not installed. They come with the optional package “embeddings”, which holds its model; that library cannot take a model from another file, so there is none to choose here. Everything works without.</source>
        <translation>Not installed. They come with the optional package “embeddings”, which holds its model; that library cannot take a model from another file, so there is none to choose here. Everything works without.</translation>
    </message>
    <message>
        <source>Install a pipeline</source>
        <translation>Install a pipeline</translation>
    </message>
    <message>
        <source>spaCy pipelines (*.whl *.zip)</source>
        <translation>spaCy pipelines (*.whl *.zip)</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>save a query</source>
        <translation>save a query</translation>
    </message>
    <message>
        <source>remove a saved query</source>
        <translation>remove a saved query</translation>
    </message>
    <message>
        <source>make the project</source>
        <translation>make the project</translation>
    </message>
    <message>
        <source>enter a coder</source>
        <translation>enter a coder</translation>
    </message>
    <message>
        <source>forget a correction for imports</source>
        <translation>forget a correction for imports</translation>
    </message>
    <message>
        <source>import transcripts</source>
        <translation>import transcripts</translation>
    </message>
    <message>
        <source>add a translation</source>
        <translation>add a translation</translation>
    </message>
    <message>
        <source>replace a translation</source>
        <translation>replace a translation</translation>
    </message>
    <message>
        <source>remove a translation</source>
        <translation>remove a translation</translation>
    </message>
    <message>
        <source>begin a translation</source>
        <translation>begin a translation</translation>
    </message>
    <message>
        <source>type a translation</source>
        <translation>type a translation</translation>
    </message>
    <message>
        <source>correct a text</source>
        <translation>correct a text</translation>
    </message>
    <message>
        <source>place codings</source>
        <translation>place codings</translation>
    </message>
    <message>
        <source>apply a code</source>
        <translation>apply a code</translation>
    </message>
    <message>
        <source>give a coding a place</source>
        <translation>give a coding a place</translation>
    </message>
    <message>
        <source>make and apply a code</source>
        <translation>make and apply a code</translation>
    </message>
    <message>
        <source>move the end of a coding</source>
        <translation>move the end of a coding</translation>
    </message>
    <message>
        <source>remove a coding</source>
        <translation>remove a coding</translation>
    </message>
    <message>
        <source>reject suggestions</source>
        <translation>reject suggestions</translation>
    </message>
    <message>
        <source>make a code</source>
        <translation>make a code</translation>
    </message>
    <message>
        <source>edit a code</source>
        <translation>edit a code</translation>
    </message>
    <message>
        <source>rename a code</source>
        <translation>rename a code</translation>
    </message>
    <message>
        <source>define a code</source>
        <translation>define a code</translation>
    </message>
    <message>
        <source>colour a code</source>
        <translation>colour a code</translation>
    </message>
    <message>
        <source>change the cues of a code</source>
        <translation>change the cues of a code</translation>
    </message>
    <message>
        <source>move a code</source>
        <translation>move a code</translation>
    </message>
    <message>
        <source>merge codes</source>
        <translation>merge codes</translation>
    </message>
    <message>
        <source>split a code</source>
        <translation>split a code</translation>
    </message>
    <message>
        <source>retire a code</source>
        <translation>retire a code</translation>
    </message>
    <message>
        <source>take a code into use again</source>
        <translation>take a code into use again</translation>
    </message>
    <message>
        <source>delete a code</source>
        <translation>delete a code</translation>
    </message>
    <message>
        <source>write a memo</source>
        <translation>write a memo</translation>
    </message>
    <message>
        <source>remove memos</source>
        <translation>remove memos</translation>
    </message>
    <message>
        <source>write a summary</source>
        <translation>write a summary</translation>
    </message>
    <message>
        <source>merge in the alignment</source>
        <translation>merge in the alignment</translation>
    </message>
    <message>
        <source>split in the alignment</source>
        <translation>split in the alignment</translation>
    </message>
    <message>
        <source>move the translation</source>
        <translation>move the translation</translation>
    </message>
    <message>
        <source>unlink a translation</source>
        <translation>unlink a translation</translation>
    </message>
    <message>
        <source>link a translation</source>
        <translation>link a translation</translation>
    </message>
    <message>
        <source>confirm an alignment</source>
        <translation>confirm an alignment</translation>
    </message>
    <message>
        <source>align anew</source>
        <translation>align anew</translation>
    </message>
    <message>
        <source>enter a place</source>
        <translation>enter a place</translation>
    </message>
    <message>
        <source>rename a place</source>
        <translation>rename a place</translation>
    </message>
    <message>
        <source>remove a place</source>
        <translation>remove a place</translation>
    </message>
    <message>
        <source>enter a participant</source>
        <translation>enter a participant</translation>
    </message>
    <message>
        <source>rename a participant</source>
        <translation>rename a participant</translation>
    </message>
    <message>
        <source>remove a participant</source>
        <translation>remove a participant</translation>
    </message>
    <message>
        <source>say where an interview was held</source>
        <translation>say where an interview was held</translation>
    </message>
    <message>
        <source>describe an interview</source>
        <translation>describe an interview</translation>
    </message>
    <message>
        <source>fill in attributes</source>
        <translation>fill in attributes</translation>
    </message>
    <message>
        <source>import attributes</source>
        <translation>import attributes</translation>
    </message>
    <message>
        <source>add a word</source>
        <translation>add a word</translation>
    </message>
    <message>
        <source>remove words</source>
        <translation>remove words</translation>
    </message>
    <message>
        <source>change a stop list</source>
        <translation>change a stop list</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>the last change</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>S&amp;how:</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>what is uncertain</source>
        <translation>what is uncertain</translation>
    </message>
    <message>
        <source>what is not translated</source>
        <translation>what is not translated</translation>
    </message>
    <message>
        <source>what only the translation has</source>
        <translation>what only the translation has</translation>
    </message>
</context>
<context>
    <name>PeoplePresent</name>
    <message>
        <source>Also present</source>
        <translation>Also present</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Names with…</source>
        <translation>Names with…</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Kind of picture</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>How many words</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message numerus="yes">
        <source>%n more coding(s)</source>
        <translation>
            <numerusform>%n more coding</numerusform>
            <numerusform>%n more codings</numerusform>
        </translation>
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
        <source>Comparing</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Merging</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Preparing the search</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Searching</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sorting</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Unpacking</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Trying it out</translation>
    </message>
</context>
<context>
    <name>QuickBar</name>
    <message>
        <source>Where does “{name}” stand?</source>
        <translation>Where does “{name}” stand?</translation>
    </message>
    <message>
        <source>Find the group or code above it</source>
        <translation>Find the group or code above it</translation>
    </message>
    <message>
        <source>Enter makes the code and applies it · Esc goes back</source>
        <translation>Enter makes the code and applies it · Esc goes back</translation>
    </message>
    <message>
        <source>Code the passage</source>
        <translation>Code the passage</translation>
    </message>
    <message>
        <source>Label, id, cue, pinyin or its initials</source>
        <translation>Label, id, cue, pinyin or its initials</translation>
    </message>
    <message>
        <source>Enter applies · Ctrl+Enter applies and stays · Ctrl+1 to 9 gives a key · Esc closes</source>
        <translation>Enter applies · Ctrl+Enter applies and stays · Ctrl+1 to 9 gives a key · Esc closes</translation>
    </message>
    <message>
        <source>Codes that fit</source>
        <translation>Codes that fit</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the same text</source>
        <translation>the same text</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>the same name</translation>
    </message>
    <message>
        <source>the same coder&apos;s name</source>
        <translation>the same coder&apos;s name</translation>
    </message>
    <message>
        <source>the file that made it</source>
        <translation>the file that made it</translation>
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
    <name>RememberedBar</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Forget</translation>
    </message>
    <message>
        <source>Understand these files, and later ones, without it again</source>
        <translation>Understand these files, and later ones, without it again</translation>
    </message>
    <message>
        <source>Remembered in this project: {what}</source>
        <translation>Remembered in this project: {what}</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message numerus="yes">
        <source>The translation into {language} (%n turn(s)) will be removed.</source>
        <translation>
            <numerusform>The translation into {language} (%n turn) will be removed.</numerusform>
            <numerusform>The translation into {language} (%n turns) will be removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>No coding was made on it.</source>
        <translation>No coding was made on it.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) made on it will be removed with it.</source>
        <translation>
            <numerusform>%n coding made on it will be removed with it.</numerusform>
            <numerusform>%n codings made on it will be removed with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So will %n memo(s) on these codings.</source>
        <translation>
            <numerusform>So will %n memo on these codings.</numerusform>
            <numerusform>So will %n memos on these codings.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original and all codings on it stay as they are. This can be undone.</source>
        <translation>The original and all codings on it stay as they are. This can be undone.</translation>
    </message>
    <message>
        <source>Remove the translation</source>
        <translation>Remove the translation</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace “{name}” by a corrected file</source>
        <translation>Replace “{name}” by a corrected file</translation>
    </message>
    <message>
        <source>Codings that would have no place</source>
        <translation>Codings that would have no place</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Reading “{file}”; nothing is changed…</source>
        <translation>Reading “{file}”; nothing is changed…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>Original ({language})</translation>
    </message>
    <message>
        <source>Translation ({language})</source>
        <translation>Translation ({language})</translation>
    </message>
    <message>
        <source>“{file}” has the very text of the project: there is nothing to replace.</source>
        <translation>“{file}” has the very text of the project: there is nothing to replace.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) differ.</source>
        <translation>
            <numerusform>%n turn differs.</numerusform>
            <numerusform>%n turns differ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed until you choose “Replace”.</source>
        <translation>Nothing is changed until you choose “Replace”.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) keep their place</source>
        <translation>
            <numerusform>%n coding keeps its place</numerusform>
            <numerusform>%n codings keep their place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) with their words</source>
        <translation>
            <numerusform>%n moves with its words</numerusform>
            <numerusform>%n move with their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) the corrected words</source>
        <translation>
            <numerusform>%n takes the corrected words</numerusform>
            <numerusform>%n take the corrected words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be placed</source>
        <translation>
            <numerusform>%n cannot be placed</numerusform>
            <numerusform>%n cannot be placed</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Coder</translation>
    </message>
    <message>
        <source>Words it is on</source>
        <translation>Words it is on</translation>
    </message>
    <message>
        <source>Encoding as recognised</source>
        <translation>Encoding as recognised</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>&amp;Text to replace:</source>
        <translation>&amp;Text to replace:</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Choose another &amp;file…</translation>
    </message>
    <message>
        <source>These go to the list of codings without a place:</source>
        <translation>These go to the list of codings without a place:</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripts</translation>
    </message>
    <message>
        <source>Choose the corrected file</source>
        <translation>Choose the corrected file</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation>Changes by kind</translation>
    </message>
    <message>
        <source>Codings by coder and transcript</source>
        <translation>Codings by coder and transcript</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Look-alikes</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Without a place</translation>
    </message>
    <message>
        <source>&amp;What comes in</source>
        <translation>&amp;What comes in</translation>
    </message>
    <message>
        <source>Two coders changed the same thing. One value stands, the other is kept.</source>
        <translation>Two coders changed the same thing. One value stands, the other is kept.</translation>
    </message>
    <message>
        <source>These may be one and the same; both are kept.</source>
        <translation>These may be one and the same; both are kept.</translation>
    </message>
    <message>
        <source>What these belong to is in no file yet; they are kept until it comes.</source>
        <translation>What these belong to is in no file yet; they are kept until it comes.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Coders</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>New operations</source>
        <translation>New operations</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Coder</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stands</translation>
    </message>
    <message>
        <source>Other value, kept</source>
        <translation>Other value, kept</translation>
    </message>
    <message>
        <source>&amp;Conflicts ({n})</source>
        <translation>&amp;Conflicts ({n})</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>&amp;Look-alikes ({n})</source>
        <translation>&amp;Look-alikes ({n})</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Its number</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Without a &amp;place ({n})</source>
        <translation>Without a &amp;place ({n})</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>No speaker</source>
        <translation>No speaker</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>This expression takes too long; make it simpler.</source>
        <translation>This expression takes too long; make it simpler.</translation>
    </message>
    <message>
        <source>This expression is unfinished or wrong; nothing was searched.</source>
        <translation>This expression is unfinished or wrong; nothing was searched.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>Find in the texts</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Say how and where to search</source>
        <translation>Say how and where to search</translation>
    </message>
    <message>
        <source>Code all…</source>
        <translation>Code all…</translation>
    </message>
    <message>
        <source>Put one code on all hits; it can be undone</source>
        <translation>Put one code on all hits; it can be undone</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Close the search (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripts</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>All transcripts</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>All speakers</translation>
    </message>
    <message>
        <source>The words of all speakers.</source>
        <translation>The words of all speakers.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only the words of: {chosen}. Left out: {left}.</source>
        <translation>Only the words of: {chosen}. Left out: {left}.</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Respondents</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewers</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interpreters</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderators</translation>
    </message>
    <message>
        <source>Other speakers</source>
        <translation>Other speakers</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Find an action or a key</translation>
    </message>
    <message>
        <source>&amp;Give these keys</source>
        <translation>&amp;Give these keys</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;No keys</translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation>As &amp;shipped</translation>
    </message>
    <message>
        <source>&amp;All as shipped</source>
        <translation>&amp;All as shipped</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>New &amp;keys:</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>New keys</translation>
    </message>
    <message>
        <source>“{action}” has these keys. Give it others first, or press other keys here.</source>
        <translation>“{action}” has these keys. Give it others first, or press other keys here.</translation>
    </message>
    <message>
        <source>These keys would be typed into fields. Press them together with Ctrl or Alt.</source>
        <translation>These keys would be typed into fields. Press them together with Ctrl or Alt.</translation>
    </message>
</context>
<context>
    <name>Skipped</name>
    <message>
        <source>head of the document</source>
        <translation>head of the document</translation>
    </message>
    <message>
        <source>heading of the table</source>
        <translation>heading of the table</translation>
    </message>
    <message>
        <source>section row</source>
        <translation>section row</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>number of a row</source>
        <translation>number of a row</translation>
    </message>
    <message>
        <source>end time</source>
        <translation>end time</translation>
    </message>
    <message>
        <source>other column</source>
        <translation>other column</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>irregular row</source>
        <translation>irregular row</translation>
    </message>
    <message>
        <source>outside the table</source>
        <translation>outside the table</translation>
    </message>
    <message>
        <source>turn without words</source>
        <translation>turn without words</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>spaces</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>text box</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>footnote</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>endnote</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>title of the page</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>hidden text</translation>
    </message>
    <message>
        <source>name of a sheet</source>
        <translation>name of a sheet</translation>
    </message>
    <message>
        <source>hidden sheet</source>
        <translation>hidden sheet</translation>
    </message>
    <message>
        <source>head of a page</source>
        <translation>head of a page</translation>
    </message>
    <message>
        <source>foot of a page</source>
        <translation>foot of a page</translation>
    </message>
    <message>
        <source>signs of the format</source>
        <translation>signs of the format</translation>
    </message>
</context>
<context>
    <name>SpeakersForm</name>
    <message>
        <source>No speakers were found.</source>
        <translation>No speakers were found.</translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n turn(s)</source>
        <translation>
            <numerusform>{language}: %n turn</numerusform>
            <numerusform>{language}: %n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split “{code}”</source>
        <translation>Split “{code}”</translation>
    </message>
    <message>
        <source>Tick &amp;all listed</source>
        <translation>Tick &amp;all listed</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Tick n&amp;one</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Split</translation>
    </message>
    <message>
        <source>A new code</source>
        <translation>A new code</translation>
    </message>
    <message>
        <source>Tick the codings that are to get the other code.</source>
        <translation>Tick the codings that are to get the other code.</translation>
    </message>
    <message>
        <source>Type what the new code is called.</source>
        <translation>Type what the new code is called.</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codings</translation>
    </message>
    <message>
        <source>Find in transcript, coder or words</source>
        <translation>Find in transcript, coder or words</translation>
    </message>
    <message>
        <source>They &amp;go to</source>
        <translation>They &amp;go to</translation>
    </message>
    <message>
        <source>Its &amp;label</source>
        <translation>Its &amp;label</translation>
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
    <name>StopPage</name>
    <message>
        <source>Stop list</source>
        <translation>Stop list</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Hide</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Show again</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Shown again by the team</source>
        <translation>Shown again by the team</translation>
    </message>
    <message>
        <source>Hidden by the program&apos;s list</source>
        <translation>Hidden by the program&apos;s list</translation>
    </message>
    <message>
        <source>Hidden by the team</source>
        <translation>Hidden by the team</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Words with…</source>
        <translation>Words with…</translation>
    </message>
    <message>
        <source>A word to hide</source>
        <translation>A word to hide</translation>
    </message>
    <message>
        <source>Words that no list shows: they say little. What the team changes is kept in the project.</source>
        <translation>Words that no list shows: they say little. What the team changes is kept in the project.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) hidden</source>
        <translation>
            <numerusform>%n word hidden</numerusform>
            <numerusform>%n words hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide a&amp;gain</source>
        <translation>Hide a&amp;gain</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>SummariesDialog</name>
    <message>
        <source>Summaries</source>
        <translation>Summaries</translation>
    </message>
    <message>
        <source>Only what has &amp;passages or summaries</source>
        <translation>Only what has &amp;passages or summaries</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Transcripts with…</source>
        <translation>Transcripts with…</translation>
    </message>
    <message>
        <source>Codes with…</source>
        <translation>Codes with…</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>Your summary</translation>
    </message>
    <message>
        <source>Your summary: saved as you type</source>
        <translation>Your summary: saved as you type</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Export summaries</source>
        <translation>Export summaries</translation>
    </message>
    <message>
        <source>{project} summaries.xlsx</source>
        <translation>{project} summaries.xlsx</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Written: {name}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>{language}: %n turn(s)</source>
        <translation>
            <numerusform>{language}: %n turn</numerusform>
            <numerusform>{language}: %n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message>
        <source>no times</source>
        <translation>no times</translation>
    </message>
    <message>
        <source>One language only; a translation can follow later.</source>
        <translation>One language only; a translation can follow later.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) not translated</source>
        <translation>
            <numerusform>%n turn not translated</numerusform>
            <numerusform>%n turns not translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain pair(s)</source>
        <translation>
            <numerusform>%n uncertain pair</numerusform>
            <numerusform>%n uncertain pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters: {file} in the file = {imported} imported + {skipped} skipped</source>
        <translation>Characters: {file} in the file = {imported} imported + {skipped} skipped</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo: saved as you type</source>
        <translation>Memo: saved as you type</translation>
    </message>
    <message>
        <source>Your memo</source>
        <translation>Your memo</translation>
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
        <source>saved query</source>
        <translation>saved query</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcript</translation>
    </message>
    <message>
        <source>version of a text</source>
        <translation>version of a text</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>turn</translation>
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
    <message>
        <source>summary</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>alignment</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribute</translation>
    </message>
    <message>
        <source>value of an attribute</source>
        <translation>value of an attribute</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>correction for imports</source>
        <translation>correction for imports</translation>
    </message>
    <message>
        <source>word of the team</source>
        <translation>word of the team</translation>
    </message>
    <message>
        <source>stop word</source>
        <translation>stop word</translation>
    </message>
    <message>
        <source>rejected suggestion</source>
        <translation>rejected suggestion</translation>
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
<context>
    <name>Transfers</name>
    <message>
        <source>There is nothing here to write a memo on. Mark it, or go to it first.</source>
        <translation>There is nothing here to write a memo on. Mark it, or go to it first.</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Begin a translation</source>
        <translation>Begin a translation</translation>
    </message>
    <message>
        <source>Language of the translation you will type beside the original:</source>
        <translation>Language of the translation you will type beside the original:</translation>
    </message>
</context>
<context>
    <name>TranslatingBinding</name>
    <message>
        <source>There is a translation in every language already.</source>
        <translation>There is a translation in every language already.</translation>
    </message>
    <message>
        <source>The translation was removed; this can be undone.</source>
        <translation>The translation was removed; this can be undone.</translation>
    </message>
</context>
<context>
    <name>TypingBinding</name>
    <message>
        <source>Translation of turn {n}</source>
        <translation>Translation of turn {n}</translation>
    </message>
    <message>
        <source>Type here; Enter goes to the next turn, Esc leaves</source>
        <translation>Type here; Enter goes to the next turn, Esc leaves</translation>
    </message>
    <message>
        <source>No turn below lacks a translation.</source>
        <translation>No turn below lacks a translation.</translation>
    </message>
    <message>
        <source>Your words could not be stored; they are on the clipboard.</source>
        <translation>Your words could not be stored; they are on the clipboard.</translation>
    </message>
</context>
<context>
    <name>UnplacedBadge</name>
    <message numerus="yes">
        <source>%n coding(s) without a place</source>
        <translation>
            <numerusform>%n coding without a place</numerusform>
            <numerusform>%n codings without a place</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words were corrected away. Click to see them and to place them.</source>
        <translation>Their words were corrected away. Click to see them and to place them.</translation>
    </message>
</context>
<context>
    <name>UnplacedBinding</name>
    <message>
        <source>The text it was on was removed. Place it elsewhere, or remove it.</source>
        <translation>The text it was on was removed. Place it elsewhere, or remove it.</translation>
    </message>
</context>
<context>
    <name>UnplacedPanel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Coder</translation>
    </message>
    <message>
        <source>Words it was on</source>
        <translation>Words it was on</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text of {date}</source>
        <translation>text of {date}</translation>
    </message>
    <message>
        <source>Codings without a place</source>
        <translation>Codings without a place</translation>
    </message>
    <message>
        <source>Every coding stands on its words.</source>
        <translation>Every coding stands on its words.</translation>
    </message>
    <message>
        <source>&amp;Go to where it was</source>
        <translation>&amp;Go to where it was</translation>
    </message>
    <message>
        <source>&amp;Place at the selected passage</source>
        <translation>&amp;Place at the selected passage</translation>
    </message>
    <message>
        <source>Select the words in the text first</source>
        <translation>Select the words in the text first</translation>
    </message>
    <message>
        <source>&amp;Earlier text…</source>
        <translation>&amp;Earlier text…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Close this list; the codings stay in the project</source>
        <translation>Close this list; the codings stay in the project</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>The text mixes languages throughout: another layout may fit better.</source>
        <translation>The text mixes languages throughout: another layout may fit better.</translation>
    </message>
    <message>
        <source>The encoding is uncertain: look whether all characters are right.</source>
        <translation>The encoding is uncertain: look whether all characters are right.</translation>
    </message>
    <message>
        <source>Some pages are pictures: what stands on them is missing here.</source>
        <translation>Some pages are pictures: what stands on them is missing here.</translation>
    </message>
    <message>
        <source>This turn has no speaker.</source>
        <translation>This turn has no speaker.</translation>
    </message>
    <message>
        <source>No name stands here: the speaker of the row above was taken.</source>
        <translation>No name stands here: the speaker of the row above was taken.</translation>
    </message>
    <message>
        <source>This label names no known role: look at the speakers.</source>
        <translation>This label names no known role: look at the speakers.</translation>
    </message>
    <message>
        <source>A column of the table enters no text: look at what is skipped.</source>
        <translation>A column of the table enters no text: look at what is skipped.</translation>
    </message>
    <message>
        <source>Turn {n}: {what}</source>
        <translation>Turn {n}: {what}</translation>
    </message>
</context>
<context>
    <name>WarningsList</name>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Nothing to remark.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>No further coding that way in this language.</source>
        <translation>No further coding that way in this language.</translation>
    </message>
    <message>
        <source>Everything that way is coded.</source>
        <translation>Everything that way is coded.</translation>
    </message>
    <message>
        <source>There is no coding at the caret.</source>
        <translation>There is no coding at the caret.</translation>
    </message>
</context>
<context>
    <name>WordsBench</name>
    <message>
        <source>Written: {name}</source>
        <translation>Written: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;1 Words</source>
        <translation>&amp;1 Words</translation>
    </message>
    <message>
        <source>&amp;2 Key words</source>
        <translation>&amp;2 Key words</translation>
    </message>
    <message>
        <source>&amp;3 In context</source>
        <translation>&amp;3 In context</translation>
    </message>
    <message>
        <source>&amp;4 Picture</source>
        <translation>&amp;4 Picture</translation>
    </message>
    <message>
        <source>&amp;5 Lexicon</source>
        <translation>&amp;5 Lexicon</translation>
    </message>
    <message>
        <source>&amp;6 Stop lists</source>
        <translation>&amp;6 Stop lists</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Hidden from lists: {words}</source>
        <translation>Hidden from lists: {words}</translation>
    </message>
    <message>
        <source>Shown in lists again: {words}</source>
        <translation>Shown in lists again: {words}</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>Removed: {words}</translation>
    </message>
</context>
<context>
    <name>WordsFiles</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Drawing (*.svg)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
</context>
<context>
    <name>WordsWindow</name>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
</context>
</TS>
