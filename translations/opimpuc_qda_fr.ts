<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActDialog</name>
    <message>
        <source>Find a code in any language</source>
        <translation>Chercher un code, en toute langue</translation>
    </message>
    <message>
        <source>Codes that fit</source>
        <translation>Codes qui conviennent</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
</context>
<context>
    <name>ActLines</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>&amp;Codage</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;Grille de codage</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <translation>Ali&amp;gnement</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Traduction</translation>
    </message>
    <message>
        <source>&amp;Memos</source>
        <translation>&amp;Mémos</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Select &amp;by</source>
        <translation>Sélectionner &amp;par</translation>
    </message>
    <message>
        <source>&amp;Ends of the coding</source>
        <translation>&amp;Bornes du codage</translation>
    </message>
    <message>
        <source>&amp;Languages shown</source>
        <translation>&amp;Langues affichées</translation>
    </message>
    <message>
        <source>&amp;Marks of codings</source>
        <translation>&amp;Marques des codages</translation>
    </message>
    <message>
        <source>&amp;Room between lines</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Make a project with the shipped codebook</source>
        <translation>Créer un projet avec la grille de codage fournie</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Essayer l&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>Open your copy of the made sample project</source>
        <translation>Ouvrir votre copie du projet d&apos;exemple (fabriqué)</translation>
    </message>
    <message>
        <source>&amp;Import transcripts…</source>
        <translation>&amp;Importer des transcriptions…</translation>
    </message>
    <message>
        <source>Look at transcripts, correct what was understood, and import them</source>
        <translation>Examiner des transcriptions, corriger ce qui a été compris, puis les importer</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import all transcripts of a folder in one go, and tell of each</source>
        <translation>Importer d&apos;un coup toutes les transcriptions d&apos;un dossier, et rendre compte de chacune</translation>
    </message>
    <message>
        <source>&amp;Merge coders&apos; projects…</source>
        <translation>F&amp;usionner les projets des codeurs…</translation>
    </message>
    <message>
        <source>Bring in what other coders did in their copies of the project</source>
        <translation>Reprendre ce que d&apos;autres codeurs ont fait dans leur copie du projet</translation>
    </message>
    <message>
        <source>&amp;Export workbook…</source>
        <translation>&amp;Exporter un classeur…</translation>
    </message>
    <message>
        <source>Write codebook, frequencies, tables and passages to an Excel file</source>
        <translation>Écrire la grille, les fréquences, les tableaux et les passages dans un fichier Excel</translation>
    </message>
    <message>
        <source>&amp;Place and interview…</source>
        <translation>&amp;Lieu et entretien…</translation>
    </message>
    <message>
        <source>Say where this interview was held, who speaks, and what is known</source>
        <translation>Dire où cet entretien a eu lieu, qui parle, et ce qu&apos;on en sait</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Attributs…</translation>
    </message>
    <message>
        <source>Places, participants, interviews and texts with all that is known</source>
        <translation>Lieux, participants, entretiens et textes avec tout ce qu&apos;on en sait</translation>
    </message>
    <message>
        <source>&amp;Language models…</source>
        <translation>Modèles de &amp;langue…</translation>
    </message>
    <message>
        <source>Install or remove trained pipelines for lemmas and word classes</source>
        <translation>Installer ou retirer des chaînes entraînées pour les lemmes et les classes de mots</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>Back to the start page; everything is saved already</source>
        <translation>Revenir à l&apos;accueil&#xa0;; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>Fermer la fenêtre&#xa0;; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Annuler votre dernière action</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>Rétablir ce que vous avez annulé</translation>
    </message>
    <message>
        <source>Select &amp;word</source>
        <translation>Sélectionner le &amp;mot</translation>
    </message>
    <message>
        <source>Select the word at the caret</source>
        <translation>Sélectionner le mot au curseur</translation>
    </message>
    <message>
        <source>Select &amp;sentence</source>
        <translation>Sélectionner la &amp;phrase</translation>
    </message>
    <message>
        <source>Select the sentence at the caret</source>
        <translation>Sélectionner la phrase au curseur</translation>
    </message>
    <message>
        <source>Select &amp;turn</source>
        <translation>Sélectionner le &amp;tour de parole</translation>
    </message>
    <message>
        <source>Select the whole turn at the caret</source>
        <translation>Sélectionner tout le tour de parole au curseur</translation>
    </message>
    <message>
        <source>Go to the &amp;other language</source>
        <translation>Passer à l&apos;a&amp;utre langue</translation>
    </message>
    <message>
        <source>Put the caret on what renders these words in the other language</source>
        <translation>Placer le curseur sur ce qui rend ces mots dans l&apos;autre langue</translation>
    </message>
    <message>
        <source>Apply a recent code</source>
        <translation>Appliquer un code récent</translation>
    </message>
    <message>
        <source>Apply the recent code with this digit</source>
        <translation>Appliquer le code récent qui porte ce chiffre</translation>
    </message>
    <message>
        <source>Apply your own code</source>
        <translation>Appliquer votre code</translation>
    </message>
    <message>
        <source>Apply the code that you gave this key</source>
        <translation>Appliquer le code auquel vous avez donné cette touche</translation>
    </message>
    <message>
        <source>&amp;Quick code…</source>
        <translation>Codage &amp;rapide…</translation>
    </message>
    <message>
        <source>Type to code the selected passage, or the sentence at the caret</source>
        <translation>Taper pour coder le passage choisi, ou la phrase au curseur</translation>
    </message>
    <message>
        <source>&amp;Find a code</source>
        <translation>&amp;Chercher un code</translation>
    </message>
    <message>
        <source>Type to find a code, Enter to apply it</source>
        <translation>Tapez pour chercher un code, Entrée pour l&apos;appliquer</translation>
    </message>
    <message>
        <source>&amp;Apply the marked code</source>
        <translation>&amp;Appliquer le code choisi</translation>
    </message>
    <message>
        <source>Put the code marked in the codebook on the selected passage</source>
        <translation>Appliquer au passage sélectionné le code choisi dans la grille</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>&amp;Mémo</translation>
    </message>
    <message>
        <source>Write a memo on the current coding</source>
        <translation>Écrire un mémo sur le codage courant</translation>
    </message>
    <message>
        <source>&amp;Remove coding</source>
        <translation>&amp;Retirer le codage</translation>
    </message>
    <message>
        <source>Take the current coding away; it can be undone</source>
        <translation>Retirer le codage courant&#xa0;; on peut l&apos;annuler</translation>
    </message>
    <message>
        <source>Code &amp;in vivo</source>
        <translation>Coder &amp;in vivo</translation>
    </message>
    <message>
        <source>Make a code that is called as the selected words are, and apply it</source>
        <translation>Créer un code nommé comme les mots choisis, et l&apos;appliquer</translation>
    </message>
    <message>
        <source>&amp;Open coding</source>
        <translation>Codage &amp;ouvert</translation>
    </message>
    <message>
        <source>Open the quick code bar by itself after each selection</source>
        <translation>Ouvrir d&apos;elle-même la barre de codage rapide après chaque sélection</translation>
    </message>
    <message>
        <source>Ne&amp;xt uncertain place</source>
        <translation>&amp;Passage incertain suivant</translation>
    </message>
    <message>
        <source>Go to the next place whose alignment somebody should look at</source>
        <translation>Aller au prochain passage dont l&apos;alignement est à vérifier</translation>
    </message>
    <message>
        <source>&amp;Previous uncertain place</source>
        <translation>Passage incertain pr&amp;écédent</translation>
    </message>
    <message>
        <source>Go back to the last place whose alignment somebody should look at</source>
        <translation>Revenir au passage précédent dont l&apos;alignement est à vérifier</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Say that original and translation belong together here</source>
        <translation>Dire que l&apos;original et la traduction se correspondent ici</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>&amp;Fusionner avec le suivant</translation>
    </message>
    <message>
        <source>Let this place and the next one be one</source>
        <translation>Faire un seul passage de celui-ci et du suivant</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>&amp;Scinder ici</translation>
    </message>
    <message>
        <source>Part this place before the turn at the caret</source>
        <translation>Scinder ce passage avant le tour de parole du curseur</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Délier</translation>
    </message>
    <message>
        <source>Let original and translation stand alone here</source>
        <translation>Laisser ici l&apos;original et la traduction chacun de son côté</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lier</translation>
    </message>
    <message>
        <source>Link this turn with the one across that stands alone too</source>
        <translation>Lier ce tour de parole à celui d&apos;en face qui est seul aussi</translation>
    </message>
    <message>
        <source>Move the translation &amp;down from here</source>
        <translation>Descendre la traduction à par&amp;tir d&apos;ici</translation>
    </message>
    <message>
        <source>Move the translation down by one, up to the next confirmed place</source>
        <translation>Descendre la traduction d&apos;un cran, jusqu&apos;au prochain passage confirmé</translation>
    </message>
    <message>
        <source>Move the translation up from &amp;here</source>
        <translation>&amp;Monter la traduction à partir d&apos;ici</translation>
    </message>
    <message>
        <source>Move the translation up by one, up to the next confirmed place</source>
        <translation>Monter la traduction d&apos;un cran, jusqu&apos;au prochain passage confirmé</translation>
    </message>
    <message>
        <source>&amp;Align anew from here</source>
        <translation>&amp;Réaligner à partir d&apos;ici</translation>
    </message>
    <message>
        <source>Have the program align again, up to the next confirmed place</source>
        <translation>Laisser le programme réaligner, jusqu&apos;au prochain passage confirmé</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Show the transcript larger</source>
        <translation>Afficher la transcription en plus grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Show the transcript smaller</source>
        <translation>Afficher la transcription en plus petit</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Type what you want to do, and do it</source>
        <translation>Taper ce que l&apos;on veut faire, et le faire</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>Raccourcis cla&amp;vier…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Donner d&apos;autres raccourcis aux actions</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>Changer les couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Change the language of the interface</source>
        <translation>Changer la langue de l&apos;interface</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Correct this turn</source>
        <translation>&amp;Corriger ce tour de parole</translation>
    </message>
    <message>
        <source>Edit the words of the turn at the caret; codings stay with theirs</source>
        <translation>Modifier les mots du tour où se trouve le curseur ; les codages restent sur les leurs</translation>
    </message>
    <message>
        <source>Replace by a corrected &amp;file…</source>
        <translation>Remplacer par un &amp;fichier corrigé…</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of this text, after a look at it</source>
        <translation>Mettre un fichier corrigé à la place de ce texte, après l&apos;avoir regardé</translation>
    </message>
    <message>
        <source>&amp;Earlier texts…</source>
        <translation>Textes ant&amp;érieurs…</translation>
    </message>
    <message>
        <source>Read this text as it was before it was corrected</source>
        <translation>Lire ce texte tel qu&apos;il était avant correction</translation>
    </message>
    <message>
        <source>Codings &amp;without a place</source>
        <translation>Codages &amp;sans place</translation>
    </message>
    <message>
        <source>Show the codings whose words a correction took away</source>
        <translation>Montrer les codages dont une correction a supprimé les mots</translation>
    </message>
    <message>
        <source>F&amp;ind in this transcript</source>
        <translation>&amp;Chercher dans cette transcription</translation>
    </message>
    <message>
        <source>Find words in the transcript shown, in both languages</source>
        <translation>Chercher des mots dans la transcription affichée, dans les deux langues</translation>
    </message>
    <message>
        <source>Find in &amp;all transcripts</source>
        <translation>Chercher dans &amp;toutes les transcriptions</translation>
    </message>
    <message>
        <source>Find words in all transcripts of the project</source>
        <translation>Chercher des mots dans toutes les transcriptions du projet</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Aller à l&apos;occurrence suivante</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>Aller à l&apos;occurrence précédente</translation>
    </message>
    <message>
        <source>&amp;Add a translation…</source>
        <translation>&amp;Ajouter une traduction…</translation>
    </message>
    <message>
        <source>Read a translation from a file, look at its pairs, and add it</source>
        <translation>Lire une traduction dans un fichier, regarder ses paires et l&apos;ajouter</translation>
    </message>
    <message>
        <source>&amp;Begin a translation without a file…</source>
        <translation>&amp;Commencer une traduction sans fichier…</translation>
    </message>
    <message>
        <source>Choose a language, then type a translation beside the original</source>
        <translation>Choisir une langue, puis taper une traduction en regard de l&apos;original</translation>
    </message>
    <message>
        <source>&amp;Type what is not translated</source>
        <translation>&amp;Taper ce qui n&apos;est pas traduit</translation>
    </message>
    <message>
        <source>Type the translation of this turn, or of the next one that lacks it</source>
        <translation>Taper la traduction de ce tour, ou du prochain qui n&apos;en a pas</translation>
    </message>
    <message>
        <source>&amp;Replace the translation…</source>
        <translation>&amp;Remplacer la traduction…</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of the translation that is shown</source>
        <translation>Mettre un fichier corrigé à la place de la traduction affichée</translation>
    </message>
    <message>
        <source>Re&amp;move the translation…</source>
        <translation>&amp;Supprimer la traduction…</translation>
    </message>
    <message>
        <source>Take away the translation that is shown; it can be undone</source>
        <translation>Retirer la traduction affichée ; cela peut être annulé</translation>
    </message>
    <message>
        <source>&amp;Show the next translation</source>
        <translation>&amp;Afficher la traduction suivante</translation>
    </message>
    <message>
        <source>Put another translation beside the original</source>
        <translation>Mettre une autre traduction en regard de l&apos;original</translation>
    </message>
    <message>
        <source>What dragging, and Shift with an arrow or a click, select by</source>
        <translation>Ce que sélectionnent le glissement, et Maj avec une flèche ou un clic</translation>
    </message>
    <message>
        <source>Which languages are shown, and how they stand</source>
        <translation>Quelles langues sont affichées, et comment</translation>
    </message>
    <message>
        <source>How codings show in the words</source>
        <translation>Comment les codages se voient dans le texte</translation>
    </message>
    <message>
        <source>How much room there is between lines</source>
        <translation>L&apos;espace entre les lignes</translation>
    </message>
    <message>
        <source>Move an end of the current coding by what selecting goes by</source>
        <translation>Déplacer une borne du codage courant, par l&apos;unité de sélection</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Membre de phrase</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour de parole</translation>
    </message>
    <message>
        <source>Select by the ne&amp;xt unit</source>
        <translation>Sélectionner par l&apos;unité &amp;suivante</translation>
    </message>
    <message>
        <source>Select by characters, words, phrases, sentences, turns in turn</source>
        <translation>Sélectionner tour à tour par caractères, mots, membres de phrase, phrases, tours de parole</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>L&apos;une sous l&apos;autre</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>L&apos;original seul</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>La traduction seule</translation>
    </message>
    <message>
        <source>Next arra&amp;ngement of languages</source>
        <translation>Disposition suiva&amp;nte des langues</translation>
    </message>
    <message>
        <source>Side by side, one below the other, or one language</source>
        <translation>Côte à côte, l&apos;une sous l&apos;autre, ou une seule langue</translation>
    </message>
    <message>
        <source>Coloured ground</source>
        <translation>Fond coloré</translation>
    </message>
    <message>
        <source>Coloured lines</source>
        <translation>Traits colorés</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Serré</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Très large</translation>
    </message>
    <message>
        <source>&amp;Fonts…</source>
        <translation>&amp;Polices…</translation>
    </message>
    <message>
        <source>Choose a font for Chinese and one for other languages</source>
        <translation>Choisir une police pour le chinois et une pour les autres langues</translation>
    </message>
    <message>
        <source>Next &amp;sentence</source>
        <translation>&amp;Phrase suivante</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>Sélectionner la phrase suivante</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation>Sélectionner la phrase précédente</translation>
    </message>
    <message>
        <source>Next &amp;turn</source>
        <translation>&amp;Tour de parole suivant</translation>
    </message>
    <message>
        <source>Select the next turn</source>
        <translation>Sélectionner le tour de parole suivant</translation>
    </message>
    <message>
        <source>Previous turn</source>
        <translation>Tour de parole précédent</translation>
    </message>
    <message>
        <source>Select the previous turn</source>
        <translation>Sélectionner le tour de parole précédent</translation>
    </message>
    <message>
        <source>Next &amp;coding</source>
        <translation>&amp;Codage suivant</translation>
    </message>
    <message>
        <source>Go to the coding that begins next</source>
        <translation>Aller au codage qui commence ensuite</translation>
    </message>
    <message>
        <source>Previous coding</source>
        <translation>Codage précédent</translation>
    </message>
    <message>
        <source>Go to the coding that begins before</source>
        <translation>Aller au codage qui commence avant</translation>
    </message>
    <message>
        <source>Next &amp;uncoded passage</source>
        <translation>Passage s&amp;uivant sans codage</translation>
    </message>
    <message>
        <source>Select the next sentence or turn that has no coding</source>
        <translation>Sélectionner la phrase ou le tour de parole suivant sans codage</translation>
    </message>
    <message>
        <source>Previous uncoded passage</source>
        <translation>Passage précédent sans codage</translation>
    </message>
    <message>
        <source>Select the sentence or turn before that has no coding</source>
        <translation>Sélectionner la phrase ou le tour de parole précédent sans codage</translation>
    </message>
    <message>
        <source>Next coding &amp;here</source>
        <translation>Codage suivant &amp;ici</translation>
    </message>
    <message>
        <source>Make the codings at the caret current, one after the other</source>
        <translation>Activer l&apos;un après l&apos;autre les codages au curseur</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Finir plus loin</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Finir plus tôt</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Commencer plus tôt</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Commencer plus loin</translation>
    </message>
    <message>
        <source>&amp;New code…</source>
        <translation>&amp;Nouveau code…</translation>
    </message>
    <message>
        <source>Write a new code, below the marked group or beside the marked code</source>
        <translation>Écrire un nouveau code, sous le groupe marqué ou à côté du code marqué</translation>
    </message>
    <message>
        <source>&amp;Edit code…</source>
        <translation>Modifi&amp;er le code…</translation>
    </message>
    <message>
        <source>Open all that the marked code says, in every language</source>
        <translation>Ouvrir tout ce que dit le code marqué, dans chaque langue</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Type another label for the marked code, in the language shown</source>
        <translation>Taper une autre étiquette pour le code marqué, dans la langue affichée</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionner dans…</translation>
    </message>
    <message>
        <source>Give the codings of the marked code to another one, after a look</source>
        <translation>Donner les codages du code marqué à un autre, après examen</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>S&amp;cinder…</translation>
    </message>
    <message>
        <source>Choose which codings of the marked code get another one</source>
        <translation>Choisir quels codages du code marqué en reçoivent un autre</translation>
    </message>
    <message>
        <source>Re&amp;tire, or use again</source>
        <translation>Re&amp;tirer ou remettre en usage</translation>
    </message>
    <message>
        <source>Keep the marked code readable but offer it no more, or offer it again</source>
        <translation>Garder lisible le code marqué sans plus le proposer, ou le proposer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Take the marked code out, after a look at what goes with it</source>
        <translation>Supprimer le code marqué, après examen de ce qui part avec lui</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>See who did what when, go there, and take back an act of yours</source>
        <translation>Voir qui a fait quoi et quand, y aller, et annuler une action à vous</translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation>Le &amp;texte seul</translation>
    </message>
    <message>
        <source>Hide the panels beside the text, or show them again</source>
        <translation>Masquer les panneaux autour du texte, ou les montrer de nouveau</translation>
    </message>
    <message>
        <source>&amp;All memos…</source>
        <translation>&amp;Tous les mémos…</translation>
    </message>
    <message>
        <source>Find, edit, remove and export the memos of the project</source>
        <translation>Chercher, modifier, supprimer et exporter les mémos du projet</translation>
    </message>
    <message>
        <source>&amp;Summaries…</source>
        <translation>&amp;Résumés…</translation>
    </message>
    <message>
        <source>Sum up what each transcript says under each code</source>
        <translation>Résumer ce que dit chaque transcription sous chaque code</translation>
    </message>
    <message>
        <source>Memo on this &amp;turn</source>
        <translation>Mémo sur ce t&amp;our de parole</translation>
    </message>
    <message>
        <source>Write a memo on the turn at the caret</source>
        <translation>Écrire un mémo sur le tour de parole au curseur</translation>
    </message>
    <message>
        <source>Memo on this t&amp;ranslation</source>
        <translation>Mémo sur cette tra&amp;duction</translation>
    </message>
    <message>
        <source>Write on how the translation renders the original here</source>
        <translation>Noter comment la traduction rend ici l&apos;original</translation>
    </message>
    <message>
        <source>Memo on this trans&amp;cript</source>
        <translation>Mémo sur cette trans&amp;cription</translation>
    </message>
    <message>
        <source>Write a memo on the transcript shown</source>
        <translation>Écrire un mémo sur la transcription affichée</translation>
    </message>
    <message>
        <source>Memo on the marked c&amp;ode</source>
        <translation>Mémo sur le code &amp;marqué</translation>
    </message>
    <message>
        <source>Write a memo on the code marked in the codebook</source>
        <translation>Écrire un mémo sur le code marqué dans la grille de codage</translation>
    </message>
    <message>
        <source>Memo on the p&amp;lace</source>
        <translation>Mémo sur le &amp;lieu</translation>
    </message>
    <message>
        <source>Write a memo on the place of this interview</source>
        <translation>Écrire un mémo sur le lieu de cet entretien</translation>
    </message>
    <message>
        <source>Memo on the &amp;project</source>
        <translation>Mémo sur le &amp;projet</translation>
    </message>
    <message>
        <source>Write a memo on the project as a whole</source>
        <translation>Écrire un mémo sur le projet entier</translation>
    </message>
    <message>
        <source>Wor&amp;ds…</source>
        <translation>&amp;Mots…</translation>
    </message>
    <message>
        <source>Lists of words, key words, pictures, lexicon and stop lists</source>
        <translation>Listes de mots, mots clés, images, lexique et mots vides</translation>
    </message>
    <message>
        <source>&amp;Keyword in context</source>
        <translation>Mot-&amp;clé en contexte</translation>
    </message>
    <message>
        <source>Show every place of the selected word, or of the one at the caret</source>
        <translation>Montrer chaque occurrence du mot sélectionné, ou de celui au curseur</translation>
    </message>
    <message>
        <source>A&amp;dd as a word…</source>
        <translation>Ajouter comme &amp;mot…</translation>
    </message>
    <message>
        <source>Keep the selected Chinese word whole, after seeing what that changes</source>
        <translation>Garder entier le mot chinois sélectionné, après avoir vu ce que cela change</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a translation of “{name}”</source>
        <translation>Ajouter une traduction de « {name} »</translation>
    </message>
    <message>
        <source>Replace a translation of “{name}”</source>
        <translation>Remplacer une traduction de « {name} »</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>A&amp;utre fichier…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>S&amp;kipped ({n})</source>
        <translation>&amp;Ignoré ({n})</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>&amp;Remarks ({n})</source>
        <translation>&amp;Remarques ({n})</translation>
    </message>
    <message numerus="yes">
        <source>Codings on the translation: %n keep(s) the words</source>
        <translation>
            <numerusform>Codages sur la traduction : %n garde ses mots</numerusform>
            <numerusform>Codages sur la traduction : %n gardent leurs mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) the corrected words</source>
        <translation>
            <numerusform>%n prend les mots corrigés</numerusform>
            <numerusform>%n prennent les mots corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find(s) no place and will be listed</source>
        <translation>
            <numerusform>%n ne trouve pas de place et sera listé</numerusform>
            <numerusform>%n ne trouvent pas de place et seront listés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a translation in this language already ({language}). Nothing was added. Choose another language if this was not recognised rightly, or replace that translation.</source>
        <translation>Il y a déjà une traduction dans cette langue ({language}). Rien n’a été ajouté. Choisissez une autre langue si elle a été mal reconnue, ou remplacez cette traduction.</translation>
    </message>
    <message>
        <source>The translation was added</source>
        <translation>La traduction a été ajoutée</translation>
    </message>
    <message>
        <source>The translation was replaced</source>
        <translation>La traduction a été remplacée</translation>
    </message>
    <message>
        <source>As recognised: {what}</source>
        <translation>Comme reconnu : {what}</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Comme reconnu</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage :</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Paires</translation>
    </message>
    <message>
        <source>Add a translation</source>
        <translation>Ajouter une traduction</translation>
    </message>
</context>
<context>
    <name>AddWordDialog</name>
    <message>
        <source>Add a word</source>
        <translation>Ajouter un mot</translation>
    </message>
    <message>
        <source>What would be cut otherwise</source>
        <translation>Ce qui serait découpé autrement</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>&amp;Ajouter quand même</translation>
    </message>
    <message>
        <source>A Chinese word that is to stay whole in all texts: a term, a name, an expression. Below you see what changes before anything is added.</source>
        <translation>Un mot chinois qui doit rester entier dans tous les textes : un terme, un nom, une expression. Vous voyez ci-dessous ce qui change avant que rien ne soit ajouté.</translation>
    </message>
    <message>
        <source>The word, in Chinese</source>
        <translation>Le mot, en chinois</translation>
    </message>
    <message>
        <source>A word here has a Chinese character and no space or sign; others need not be added.</source>
        <translation>Un mot a ici au moins un caractère chinois, sans espace ni signe ; les autres n&apos;ont pas à être ajoutés.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” stands in the texts %n time(s).</source>
        <translation>
            <numerusform>« {word} » figure %n fois dans les textes.</numerusform>
            <numerusform>« {word} » figure %n fois dans les textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It would still be cut in pieces, so it cannot be added. Try a longer or shorter one.</source>
        <translation>Il serait encore découpé, il ne peut donc pas être ajouté. Essayez plus long ou plus court.</translation>
    </message>
    <message>
        <source>It is a word of its own in {before} of these places now, and would be in {after}.</source>
        <translation>C&apos;est un mot à part entière à {before} de ces endroits, et ce le serait à {after}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Words of the lexicon that would not stay whole any more: {words}.</source>
        <translation>Mots du lexique qui ne resteraient plus entiers : {words}.</translation>
    </message>
    <message>
        <source>Words that it would cut through where they meet it: {words}.</source>
        <translation>Mots qu&apos;il couperait là où ils le rencontrent : {words}.</translation>
    </message>
    <message>
        <source>It breaks no other word.</source>
        <translation>Il ne casse aucun autre mot.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be cut otherwise; the first ones:</source>
        <translation>
            <numerusform>%n endroit serait découpé autrement :</numerusform>
            <numerusform>%n endroits seraient découpés autrement ; les premiers :</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Cut now</source>
        <translation>Découpage actuel</translation>
    </message>
    <message>
        <source>Cut then</source>
        <translation>Découpage ensuite</translation>
    </message>
    <message>
        <source>Added: {word}</source>
        <translation>Ajouté : {word}</translation>
    </message>
</context>
<context>
    <name>AlignmentBinding</name>
    <message>
        <source>Nothing stands below that this could be merged with.</source>
        <translation>Il n&apos;y a rien plus bas avec quoi fusionner.</translation>
    </message>
    <message>
        <source>There is nothing to split: no side has more than one turn.</source>
        <translation>Il n&apos;y a rien à scinder&#xa0;: chaque côté n&apos;a qu&apos;un tour de parole.</translation>
    </message>
    <message>
        <source>There is no translation to move before the next confirmed place.</source>
        <translation>Il n&apos;y a pas de traduction à déplacer avant le prochain passage confirmé.</translation>
    </message>
    <message>
        <source>This turn stands alone already.</source>
        <translation>Ce tour de parole est déjà seul.</translation>
    </message>
    <message>
        <source>Here are no two turns that both stand alone.</source>
        <translation>Il n&apos;y a pas ici deux tours de parole seuls de part et d&apos;autre.</translation>
    </message>
    <message>
        <source>This place is confirmed already.</source>
        <translation>Ce passage est déjà confirmé.</translation>
    </message>
    <message>
        <source>Aligning anew finds nothing else up to the next confirmed place.</source>
        <translation>Réaligner ne change rien jusqu&apos;au prochain passage confirmé.</translation>
    </message>
    <message>
        <source>No alignment is uncertain in this transcript.</source>
        <translation>Aucun alignement n&apos;est incertain dans cette transcription.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>Proposed: as in the last interview at this place.</source>
        <translation>Proposé : comme dans le dernier entretien en ce lieu.</translation>
    </message>
</context>
<context>
    <name>AttributesDialog</name>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>What is described</source>
        <translation>Ce qui est décrit</translation>
    </message>
    <message>
        <source>Pseudonym of a new one</source>
        <translation>Pseudonyme d&apos;un nouveau</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>&amp;Importer un tableau…</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>E&amp;xporter un tableau…</translation>
    </message>
    <message>
        <source>Export &amp;sensitive attributes too</source>
        <translation>Exporter aussi les attributs &amp;sensibles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>“{name}” was removed; it can be undone</source>
        <translation>« {name} » a été retiré ; cela peut être annulé</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tableaux (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Table imported</source>
        <translation>Tableau importé</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter un tableau</translation>
    </message>
    <message>
        <source>{project} attributes.xlsx</source>
        <translation>{project} attributs.xlsx</translation>
    </message>
    <message>
        <source>Workbook of all levels (*.xlsx)</source>
        <translation>Classeur de tous les niveaux (*.xlsx)</translation>
    </message>
    <message>
        <source>Only this level (*.csv)</source>
        <translation>Ce niveau seulement (*.csv)</translation>
    </message>
    <message>
        <source>Table written: {file}</source>
        <translation>Tableau écrit : {file}</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qu&apos;on sait</translation>
    </message>
</context>
<context>
    <name>BesideBar</name>
    <message>
        <source>Beside the original:</source>
        <translation>En regard de l’original :</translation>
    </message>
    <message>
        <source>Translation beside the original</source>
        <translation>Traduction en regard de l’original</translation>
    </message>
</context>
<context>
    <name>BilingualCanvas</name>
    <message>
        <source>interviewer</source>
        <translation>enquêteur</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>enquêté</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>animateur</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>non traduit</translation>
    </message>
    <message>
        <source>only in the translation</source>
        <translation>seulement dans la traduction</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} autres</translation>
    </message>
    <message>
        <source>Aligned in different ways by several people: confirm or split it</source>
        <translation>Aligné différemment par plusieurs personnes&#xa0;: à confirmer ou à scinder</translation>
    </message>
    <message>
        <source>Alignment confirmed by a person</source>
        <translation>Alignement confirmé par une personne</translation>
    </message>
    <message>
        <source>Aligned as in the imported file</source>
        <translation>Aligné comme dans le fichier importé</translation>
    </message>
    <message>
        <source>Alignment uncertain ({percent} % sure): correct or confirm it</source>
        <translation>Alignement incertain (sûr à {percent}&#xa0;%)&#xa0;: à corriger ou à confirmer</translation>
    </message>
    <message>
        <source>Alignment {percent} % sure</source>
        <translation>Alignement sûr à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Turn {n}</source>
        <translation>Tour {n}</translation>
    </message>
    <message>
        <source>No code here</source>
        <translation>Aucun code ici</translation>
    </message>
    <message>
        <source>Codes here: {codes}</source>
        <translation>Codes ici&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>{code}, current</source>
        <translation>{code}, actuel</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>its text is in the project already</source>
        <translation>son texte est déjà dans le projet</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>its name is taken</source>
        <translation>son nom est déjà pris</translation>
    </message>
    <message>
        <source>Encoding uncertain: “{sample}”</source>
        <translation>Encodage incertain : «&#xa0;{sample}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
</context>
<context>
    <name>CodeAllDialog</name>
    <message>
        <source>Code all hits</source>
        <translation>Coder toutes les occurrences</translation>
    </message>
    <message>
        <source>The hit itself</source>
        <translation>L&apos;occurrence même</translation>
    </message>
    <message>
        <source>Its sentence</source>
        <translation>Sa phrase</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Son tour de parole</translation>
    </message>
    <message>
        <source>Code them</source>
        <translation>Coder</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) will be made.</source>
        <translation>
            <numerusform>%n codage sera fait.</numerusform>
            <numerusform>%n codages seront faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already.</source>
        <translation>
            <numerusform>%n y est déjà.</numerusform>
            <numerusform>%n y sont déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>Ce qui est codé</translation>
    </message>
    <message>
        <source>More words on each side</source>
        <translation>Mots en plus de chaque côté</translation>
    </message>
</context>
<context>
    <name>CodeChoices</name>
    <message>
        <source>New code “{name}”…</source>
        <translation>Nouveau code « {name} »…</translation>
    </message>
    <message>
        <source>At the top level</source>
        <translation>Au premier niveau</translation>
    </message>
</context>
<context>
    <name>CodeDesk</name>
    <message>
        <source>These codings cannot get that code.</source>
        <translation>Ces codages ne peuvent pas recevoir ce code.</translation>
    </message>
    <message>
        <source>Codings that get the other code: {moved}. Codings that are there already and are united: {united}. Memos kept: {memos}. It can be undone.</source>
        <translation>Codages qui reçoivent l&apos;autre code : {moved}. Codages déjà présents, qui sont réunis : {united}. Mémos gardés : {memos}. Cela peut être annulé.</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code : {code}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What you changed here is not saved. Leave it?</source>
        <translation>Ce que vous avez modifié ici n&apos;est pas enregistré. L&apos;abandonner ?</translation>
    </message>
</context>
<context>
    <name>CodeFacts</name>
    <message>
        <source>At the top level</source>
        <translation>Au premier niveau</translation>
    </message>
    <message>
        <source>No other code</source>
        <translation>Aucun autre code</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Placé sous</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre touche</translation>
    </message>
    <message>
        <source>Made from the label</source>
        <translation>Formé d&apos;après le libellé</translation>
    </message>
    <message>
        <source>&amp;Count it in tables</source>
        <translation>&amp;Le compter dans les tableaux</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group, never applied</source>
        <translation>Groupe, jamais appliqué</translation>
    </message>
    <message>
        <source>Note on the work</source>
        <translation>Note sur le travail</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Ctrl+{digit}</source>
        <translation>Ctrl+{digit}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>CodeFaults</name>
    <message>
        <source>The code needs a label in one language at least.</source>
        <translation>Le code a besoin d&apos;un libellé dans une langue au moins.</translation>
    </message>
    <message>
        <source>“{words}” cannot be an id: use A to Z and _, in up to three parts with dots.</source>
        <translation>« {words} » ne peut pas être un identifiant : A à Z et _, en trois parties au plus séparées par des points.</translation>
    </message>
    <message>
        <source>The id “{words}” is given already; ids are given once only.</source>
        <translation>L&apos;identifiant « {words} » est déjà donné ; un identifiant n&apos;est donné qu&apos;une fois.</translation>
    </message>
    <message>
        <source>“{words}” is no colour; write it as #RRGGBB.</source>
        <translation>« {words} » n&apos;est pas une couleur ; écrivez #RRGGBB.</translation>
    </message>
    <message>
        <source>The sign “{words}” is too long; one or two characters fit.</source>
        <translation>Le signe « {words} » est trop long ; un ou deux caractères conviennent.</translation>
    </message>
    <message>
        <source>“{words}” cannot replace this code: it cannot be applied.</source>
        <translation>« {words} » ne peut pas remplacer ce code : il ne s&apos;applique pas.</translation>
    </message>
    <message>
        <source>Another code is called “{words}” too.</source>
        <translation>Un autre code s&apos;appelle aussi « {words} ».</translation>
    </message>
    <message>
        <source>The colour is hard to read on its tint (contrast {words}; 4.5 is enough).</source>
        <translation>La couleur se lit mal sur son fond (contraste {words} ; 4,5 suffit).</translation>
    </message>
    <message>
        <source>Some eyes cannot tell this colour from that of “{code}”; another sign would help.</source>
        <translation>Certains yeux ne distinguent pas cette couleur de celle de « {code} » ; un autre signe aiderait.</translation>
    </message>
    <message>
        <source>“{words}” is a strong and a weak cue; it is kept as strong.</source>
        <translation>« {words} » est un indice fort et faible ; il reste fort.</translation>
    </message>
    <message>
        <source>“{words}” is a strong cue of “{code}” too.</source>
        <translation>« {words} » est aussi un indice fort de « {code} ».</translation>
    </message>
</context>
<context>
    <name>CodebookBinding</name>
    <message>
        <source>Merge “{code}” into another code</source>
        <translation>Fusionner « {code} » dans un autre code</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Delete “{code}”</source>
        <translation>Supprimer « {code} »</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Codes: {codes}. Codings: {codings}. Memos: {memos}. All of it goes; it can be undone.</source>
        <translation>Codes : {codes}. Codages : {codings}. Mémos : {memos}. Tout cela part ; on peut l&apos;annuler.</translation>
    </message>
    <message>
        <source>No code fits.</source>
        <translation>Aucun code ne convient.</translation>
    </message>
    <message>
        <source>It cannot go into a code below it.</source>
        <translation>Il ne peut pas aller dans un code placé sous lui.</translation>
    </message>
    <message>
        <source>Codings that get the other code: {moved}. Codings that are there already and are united: {united}. Memos kept: {memos}. Codes that move along: {children}. It can be undone.</source>
        <translation>Codages qui reçoivent l&apos;autre code : {moved}. Codages déjà présents, réunis : {united}. Mémos gardés : {memos}. Codes qui suivent : {children}. On peut l&apos;annuler.</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Find a code in any language</source>
        <translation>Chercher un code, en toute langue</translation>
    </message>
    <message>
        <source>Type any part of a label, an id or a cue; Enter applies the marked code</source>
        <translation>Tapez une partie d&apos;un libellé, d&apos;un identifiant ou d&apos;un indice&#xa0;; Entrée applique le code choisi</translation>
    </message>
    <message>
        <source>Recent codes</source>
        <translation>Codes récents</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
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
        <translation>Codages</translation>
    </message>
    <message>
        <source>Use it when:</source>
        <translation>À employer si&#xa0;:</translation>
    </message>
    <message>
        <source>Do not use it when:</source>
        <translation>À ne pas employer si&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CodebookView</name>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Colour of the code</source>
        <translation>Couleur du code</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>A&amp;utre…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Red, green and blue as #RRGGBB</source>
        <translation>Rouge, vert et bleu : #RRGGBB</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Couleur {number}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes qui correspondent</translation>
    </message>
    <message>
        <source>Nothing here is called so. Try fewer letters.</source>
        <translation>Rien ne porte ce nom. Essayez moins de lettres.</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <source>Keys changed</source>
        <translation>Raccourcis modifiés</translation>
    </message>
</context>
<context>
    <name>CommentsList</name>
    <message>
        <source>Remarks that become memos</source>
        <translation>Remarques qui deviennent des mémos</translation>
    </message>
    <message>
        <source>Turn {n}</source>
        <translation>Tour {n}</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texte entier</translation>
    </message>
</context>
<context>
    <name>ContextPage</name>
    <message>
        <source>&amp;Go to the passage</source>
        <translation>&amp;Aller au passage</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>Dans l&apos;autre langue</translation>
    </message>
    <message>
        <source>Word or expression</source>
        <translation>Mot ou expression</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>Comme dans les textes</translation>
    </message>
    <message>
        <source>By what stands before</source>
        <translation>Par ce qui précède</translation>
    </message>
    <message>
        <source>By what stands after</source>
        <translation>Par ce qui suit</translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation>Occurrences du mot</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) so far…</source>
        <translation>
            <numerusform>%n occurrence pour l&apos;instant…</numerusform>
            <numerusform>%n occurrences pour l&apos;instant…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s); there are more</source>
        <translation>
            <numerusform>%n occurrence d&apos;abord ; il y en a d&apos;autres</numerusform>
            <numerusform>Les %n premières occurrences ; il y en a d&apos;autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectingBinding</name>
    <message>
        <source>Turn {n}: its words</source>
        <translation>Tour de parole {n} : ses mots</translation>
    </message>
    <message>
        <source>The turn would have no words left. Leave at least one word in it.</source>
        <translation>Le tour de parole n&apos;aurait plus de mots. Laissez-y au moins un mot.</translation>
    </message>
    <message numerus="yes">
        <source>Corrected; %n coding(s) kept</source>
        <translation>
            <numerusform>Corrigé ; %n codage conservé</numerusform>
            <numerusform>Corrigé ; %n codages conservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s) the corrected words</source>
        <translation>
            <numerusform>%n suit les mots corrigés</numerusform>
            <numerusform>%n suivent les mots corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a place</source>
        <translation>
            <numerusform>%n à replacer</numerusform>
            <numerusform>%n à replacer</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The text was changed meanwhile. Your words were not saved; they are on the clipboard.</source>
        <translation>Le texte a été modifié entre-temps. Vos mots n&apos;ont pas été enregistrés ; ils sont dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The program made a mistake. Everything you did before this step is saved, and your project is safe. You can go on working. Please copy this report, look through it for words of your interviews, and send it to the people who look after the program.</source>
        <translation>Le programme a commis une erreur. Tout ce que vous avez fait avant cette étape est enregistré et votre projet est intact. Vous pouvez continuer. Copiez ce rapport, vérifiez qu&apos;il ne contient pas de propos de vos entretiens, et envoyez-le aux personnes qui s&apos;occupent du programme.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>DoubtBar</name>
    <message>
        <source>Choose an&amp;other encoding</source>
        <translation>Choisir un autre enc&amp;odage</translation>
    </message>
    <message>
        <source>The encoding is a guess: {encoding}. So {file} reads: “{sample}”</source>
        <translation>L&apos;encodage est une supposition : {encoding}. {file} se lit alors : «&#xa0;{sample}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>Textes antérieurs</translation>
    </message>
    <message>
        <source>States of this text</source>
        <translation>États de ce texte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) left on it</source>
        <translation>
            <numerusform>%n codage y est resté</numerusform>
            <numerusform>%n codages y sont restés</numerusform>
        </translation>
    </message>
    <message>
        <source>the text of now</source>
        <translation>le texte actuel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts as they were, with the codings that stood on them.</source>
        <translation>Les textes tels qu&apos;ils étaient, avec les codages qu&apos;ils portaient.</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>GB18030 (also GBK, GB2312)</source>
        <translation>GB18030 (aussi GBK, GB2312)</translation>
    </message>
    <message>
        <source>Big5 (traditional Chinese)</source>
        <translation>Big5 (chinois traditionnel)</translation>
    </message>
    <message>
        <source>Windows-1252 (western)</source>
        <translation>Windows-1252 (occidental)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file “{path}” any more. Nothing was changed. Look whether it was moved or renamed, then choose it again.</source>
        <translation>Le fichier «&#xa0;{path}&#xa0;» n&apos;existe pas ou plus. Rien n&apos;a été modifié. Voyez s&apos;il a été déplacé ou renommé, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>A file “{path}” exists already and was left as it is. Choose another name.</source>
        <translation>Un fichier «&#xa0;{path}&#xa0;» existe déjà&#xa0;; il est resté tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{path}” is not a project of this program, so it was left untouched. Projects end in “.opq”; transcripts are imported into one.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;est pas un projet de ce programme&#xa0;; il n&apos;a pas été touché. Les projets se terminent par «&#xa0;.opq&#xa0;»&#xa0;; les transcriptions s&apos;importent dans un projet.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of this program (format {found}; this one knows {known}). It was left untouched. Install the newer version to open it.</source>
        <translation>«&#xa0;{path}&#xa0;» vient d&apos;une version plus récente du programme (format {found}&#xa0;; celle-ci connaît {known}). Il n&apos;a pas été touché. Installez la version récente pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>“{path}” is empty, so nothing was taken from it. Ask for the file again: it may have been cut in transfer.</source>
        <translation>«&#xa0;{path}&#xa0;» est vide&#xa0;; rien n&apos;en a été repris. Redemandez le fichier&#xa0;: il a pu être tronqué pendant le transfert.</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read here, so nothing was taken from it. Save it as a Word document or as plain text and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» est d&apos;un type illisible ici&#xa0;; rien n&apos;en a été repris. Enregistrez-le en document Word ou en texte brut, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is named as a {format} file, but its content is something else or damaged. Nothing was taken from it. Open it in the program it comes from and save it again.</source>
        <translation>«&#xa0;{path}&#xa0;» porte le nom d&apos;un fichier {format}, mais son contenu est autre ou endommagé. Rien n&apos;en a été repris. Ouvrez-le dans son programme d&apos;origine et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{path}” is locked by a password, so nothing was taken from it. Open it with its password, save a copy without one, and import the copy.</source>
        <translation>«&#xa0;{path}&#xa0;» est protégé par un mot de passe&#xa0;: rien n&apos;en a été pris. Ouvrez-le avec son mot de passe, enregistrez-en une copie sans mot de passe et importez la copie.</translation>
    </message>
    <message>
        <source>“{path}” holds pictures of pages and no text, so nothing was taken from it. Run text recognition on it first, or ask for the document it was printed from.</source>
        <translation>«&#xa0;{path}&#xa0;» contient des images de pages et pas de texte&#x202f;; rien n&apos;en a été repris. Passez-le d&apos;abord par une reconnaissance de texte, ou demandez le document d&apos;origine.</translation>
    </message>
    <message>
        <source>“{path}” is far too large for a transcript, so nothing was taken from it. Check that it is the right file, or split it.</source>
        <translation>«&#xa0;{path}&#xa0;» est beaucoup trop grand pour une transcription&#x202f;; rien n&apos;en a été repris. Vérifiez que c&apos;est le bon fichier, ou découpez-le.</translation>
    </message>
    <message>
        <source>The characters of “{path}” cannot be read as {encoding}. Nothing was taken from it. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Les caractères de «&#xa0;{path}&#xa0;» ne se lisent pas en {encoding}. Rien n&apos;en a été repris. Choisissez un autre encodage, ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>No turn of speech was found in “{path}”, so nothing was imported. Check that it is the transcript, and that speakers stand before what they say.</source>
        <translation>Aucun tour de parole n&apos;a été trouvé dans «&#xa0;{path}&#xa0;»&#xa0;; rien n&apos;a été importé. Vérifiez que c&apos;est bien la transcription et que les locuteurs précèdent leurs propos.</translation>
    </message>
    <message>
        <source>The transcript “{name}” with the same texts is in the project already. Nothing was added.</source>
        <translation>La transcription «&#xa0;{name}&#xa0;», avec les mêmes textes, est déjà dans le projet. Rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>“{name}” has a translation in this language ({language}) already. Nothing was added. Replace that translation, or remove it first.</source>
        <translation>« {name} » a déjà une traduction dans cette langue ({language}). Rien n&apos;a été ajouté. Remplacez cette traduction, ou retirez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>This text is in the language of the original of “{name}” ({language}), so it is no translation of it. Nothing was added.</source>
        <translation>Ce texte est dans la langue de l&apos;original de « {name} » ({language}) : ce n&apos;en est pas une traduction. Rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>“{path}” is in another language ({found}) than the text it was to replace ({wanted}). Nothing was changed. Choose the text that it corrects.</source>
        <translation>« {path} » est dans une autre langue ({found}) que le texte qu&apos;il devait remplacer ({wanted}). Rien n&apos;a été modifié. Choisissez le texte qu&apos;il corrige.</translation>
    </message>
    <message>
        <source>The translation ({language}) bears codings ({codings}), which would go with it. Nothing was changed. Remove them first, or ask for both.</source>
        <translation>La traduction ({language}) porte des codages ({codings}), qui disparaîtraient avec elle. Rien n&apos;a été changé. Retirez-les d&apos;abord, ou demandez les deux.</translation>
    </message>
    <message>
        <source>Turn {turn} would have no words left. Nothing was changed. Leave at least one word in it.</source>
        <translation>Il ne resterait aucun mot au tour {turn}. Rien n&apos;a été changé. Laissez-y au moins un mot.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used as a codebook or attribute schema: {reason} ({where}). Nothing was changed. Correct this entry and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut servir ni de grille de codage ni de schéma d&apos;attributs&#xa0;: {reason} ({where}). Rien n&apos;a été modifié. Corrigez cette entrée et réessayez.</translation>
    </message>
    <message>
        <source>Row {row} of “{path}” cannot be used: “{value}” in the column “{column}”. Nothing was changed. Correct the row and try again.</source>
        <translation>La ligne {row} de «&#xa0;{path}&#xa0;» est inutilisable&#xa0;: «&#xa0;{value}&#xa0;» dans la colonne «&#xa0;{column}&#xa0;». Rien n&apos;a été modifié. Corrigez la ligne et réessayez.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the value of “{attribute}”. {fault} Nothing was changed.</source>
        <translation>« {value} » ne peut pas être la valeur de « {attribute} ». {fault} Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The project has no {kind} “{name}” (any more). Nothing was changed.</source>
        <translation>Ceci n&apos;est pas ou plus dans le projet&#xa0;: {kind} «&#xa0;{name}&#xa0;». Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is a group or a retired code and cannot be applied. Nothing was changed. Choose one of the codes below it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un groupe ou un code retiré et ne peut pas être appliqué. Rien n&apos;a été modifié. Choisissez un des codes qu&apos;il contient.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the id of a code. Nothing was changed. Use Latin capitals and “_”, in up to three parts with “.” between them.</source>
        <translation>« {name} » ne peut pas être l&apos;identifiant d&apos;un code. Rien n&apos;a été changé. Utilisez des capitales latines et « _ », en trois parties au plus séparées par « . ».</translation>
    </message>
    <message>
        <source>Another code has the id “{name}” already. Nothing was changed. Choose another id.</source>
        <translation>Un autre code a déjà l&apos;identifiant « {name} ». Rien n&apos;a été changé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A code needs a label in one language at least. Nothing was changed. Type one.</source>
        <translation>Un code a besoin d&apos;une étiquette dans une langue au moins. Rien n&apos;a été changé. Tapez-en une.</translation>
    </message>
    <message>
        <source>“{name}” cannot stand there: it would be below itself, or more than {deepest} codes deep. Nothing was changed. Choose another place.</source>
        <translation>« {name} » ne peut pas être placé là : il serait sous lui-même, ou à plus de {deepest} niveaux. Rien n&apos;a été changé. Choisissez une autre place.</translation>
    </message>
    <message>
        <source>“{name}” or a code below it bears codings ({codings}). Nothing was changed. Merge it into another code, retire it, or delete it with these codings.</source>
        <translation>« {name} » ou un code placé sous lui porte des codages ({codings}). Rien n&apos;a été changé. Fusionnez-le dans un autre code, retirez-le, ou supprimez-le avec ces codages.</translation>
    </message>
    <message>
        <source>The passage lies outside the text (characters {start} to {end}) or is empty. Nothing was changed. Select some text first.</source>
        <translation>Le passage est vide ou hors du texte (caractères {start} à {end}). Rien n&apos;a été modifié. Sélectionnez d&apos;abord du texte.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Your work is saved.</source>
        <translation>Il n&apos;y a rien à annuler. Votre travail est enregistré.</translation>
    </message>
    <message>
        <source>This cannot be undone: {coder} has changed the {kind} since ({at}). Nothing was changed. Change it by hand if you still want to.</source>
        <translation>Impossible d&apos;annuler&#xa0;: {coder} a modifié cet élément depuis ({kind}, {at}). Rien n&apos;a été modifié. Changez-le à la main si vous le souhaitez encore.</translation>
    </message>
    <message>
        <source>“{path}” is this very project; there is nothing to merge. Choose another coder&apos;s copy.</source>
        <translation>«&#xa0;{path}&#xa0;» est ce projet même&#xa0;; il n&apos;y a rien à fusionner. Choisissez la copie d&apos;un autre codeur.</translation>
    </message>
    <message>
        <source>“{pattern}” is no regular expression: it goes wrong after {position} characters. Nothing was searched. Correct it, or search for the text as it stands.</source>
        <translation>« {pattern} » n&apos;est pas une expression régulière : elle est fautive après {position} caractères. Rien n&apos;a été cherché. Corrigez-la, ou cherchez le texte tel quel.</translation>
    </message>
    <message>
        <source>Searching for “{pattern}” would take too long and was stopped. Nothing was changed. Make the expression simpler, or search in fewer transcripts.</source>
        <translation>La recherche de « {pattern} » prendrait trop de temps et a été arrêtée. Rien n&apos;a été modifié. Simplifiez l&apos;expression, ou cherchez dans moins de transcriptions.</translation>
    </message>
    <message>
        <source>“{word}” cannot be added, and nothing was changed: a word here has a Chinese character and no space or sign. French and English words are told apart without being added.</source>
        <translation>« {word} » ne peut pas être ajouté, et rien n&apos;a été modifié : un mot comporte ici un caractère chinois, sans espace ni signe. Les mots français et anglais sont reconnus sans être ajoutés.</translation>
    </message>
    <message>
        <source>“{word}” would still be cut in pieces, which is worse than not adding it, so nothing was changed. Try a shorter or a longer word.</source>
        <translation>« {word} » serait encore coupé en morceaux, ce qui est pire que de ne pas l&apos;ajouter ; rien n&apos;a donc été modifié. Essayez un mot plus court ou plus long.</translation>
    </message>
    <message>
        <source>No language model for this language ({language}) is installed, so lemmas and word classes are not known. Install one under Project &gt; Language models, or count words as they are written.</source>
        <translation>Aucun modèle de langue n&apos;est installé pour cette langue ({language}) : lemmes et classes de mots sont inconnus. Installez-en un par Projet &gt; Modèles de langue, ou comptez les mots tels qu&apos;ils sont écrits.</translation>
    </message>
    <message>
        <source>“{path}” holds no trained spaCy pipeline that can be read, so nothing was installed. Choose a folder, zip archive or wheel with one meta.json beside one config.cfg.</source>
        <translation>« {path} » ne contient aucune chaîne spaCy entraînée lisible : rien n&apos;a été installé. Choisissez un dossier, une archive zip ou un wheel avec un seul meta.json à côté d&apos;un config.cfg.</translation>
    </message>
    <message>
        <source>“{path}” was not unpacked: “{entry}” in it is a link, points outside or is far too large. Nothing was installed. Get the file again from a source that you trust.</source>
        <translation>« {path} » n&apos;a pas été décompressé : « {entry} » y est un lien, mène hors du dossier ou est bien trop grand. Rien n&apos;a été installé. Procurez-vous le fichier auprès d&apos;une source de confiance.</translation>
    </message>
    <message>
        <source>“{path}” needs program code (“{name}”) that is no part of spaCy. Such code is never run here, so nothing was installed. Choose a pipeline of spaCy&apos;s own components.</source>
        <translation>« {path} » a besoin de code (« {name} ») qui ne fait pas partie de spaCy. Un tel code n&apos;est jamais exécuté ici : rien n&apos;a été installé. Choisissez une chaîne faite de composants de spaCy.</translation>
    </message>
    <message>
        <source>“{path}” was made for spaCy {wanted}; this program has {found}. Nothing was installed. Get the pipeline in the version for {found}.</source>
        <translation>« {path} » a été fait pour spaCy {wanted} ; ce programme a la version {found}. Rien n&apos;a été installé. Procurez-vous la chaîne dans la version pour {found}.</translation>
    </message>
    <message>
        <source>“{path}” is a pipeline for another language ({language}). Nothing was installed. Choose one for Chinese (zh), French (fr) or English (en).</source>
        <translation>« {path} » est une chaîne pour une autre langue ({language}). Rien n&apos;a été installé. Choisissez-en une pour le chinois (zh), le français (fr) ou l&apos;anglais (en).</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: spaCy could not load it ({detail}). Nothing was changed. Get the file again, or choose another pipeline.</source>
        <translation>« {path} » est inutilisable : spaCy n&apos;a pas pu le charger ({detail}). Rien n&apos;a été modifié. Procurez-vous de nouveau le fichier ou choisissez une autre chaîne.</translation>
    </message>
    <message>
        <source>“{path}” is open already: {who} on “{host}”, since {since}. It was left untouched. Close it there first, or work on a copy and merge it later.</source>
        <translation>«&#xa0;{path}&#xa0;» est déjà ouvert&#xa0;: {who} sur «&#xa0;{host}&#xa0;», depuis {since}. Il n&apos;a pas été touché. Fermez-le d&apos;abord là-bas, ou travaillez sur une copie à fusionner plus tard.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: another program holds it, or you may not open it. Nothing was taken from it. Close it there, or copy it to a folder of yours.</source>
        <translation>Impossible de lire «&#xa0;{path}&#xa0;»&#xa0;: un autre programme le tient, ou vous n&apos;avez pas le droit de l&apos;ouvrir. Rien n&apos;en a été repris. Fermez-le là-bas, ou copiez-le dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder is read-only or another program holds the file. What was saved before is safe. Free it, or use another folder.</source>
        <translation>Impossible d&apos;écrire «&#xa0;{path}&#xa0;»&#xa0;: le dossier est en lecture seule ou un autre programme tient le fichier. Ce qui était enregistré est intact. Libérez-le, ou utilisez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. What was saved before is safe; the last step was not done. Make room and try again.</source>
        <translation>Le disque où se trouve «&#xa0;{path}&#xa0;» est plein. Ce qui était enregistré est intact&#xa0;; la dernière étape n&apos;a pas été faite. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({detail}). It was left as it is. Open the latest of the backups that lie beside it, and keep the damaged file.</source>
        <translation>«&#xa0;{path}&#xa0;» est endommagé ({detail}). Il est resté tel quel. Ouvrez la plus récente des sauvegardes placées à côté, et gardez le fichier endommagé.</translation>
    </message>
    <message>
        <source>There is nothing to redo. Your work is saved.</source>
        <translation>Il n&apos;y a rien à rétablir. Votre travail est enregistré.</translation>
    </message>
    <message>
        <source>The characters of “{path}” fit none of the known encodings. Nothing was taken from it. Choose the encoding yourself, or save the file as UTF-8.</source>
        <translation>Les caractères de «&#xa0;{path}&#xa0;» ne correspondent à aucun encodage connu. Rien n&apos;en a été repris. Choisissez l&apos;encodage vous-même, ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Nothing was changed and your project is safe.</source>
        <translation>Une erreur imprévue s&apos;est produite ({kind}). Rien n&apos;a été modifié et votre projet est intact.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export workbook</source>
        <translation>Exporter un classeur</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>Pa&amp;ssages</translation>
    </message>
    <message>
        <source>&amp;Codings</source>
        <translation>&amp;Codages</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>“{file}” exists already. Replace it?</source>
        <translation>«&#xa0;{file}&#xa0;» existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>{sheet}: %n row(s)</source>
        <translation>
            <numerusform>{sheet}&#xa0;: %n ligne</numerusform>
            <numerusform>{sheet}&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to “{file}”.</source>
        <translation>Écrit dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Workbook written: {file}</source>
        <translation>Classeur écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Compter&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Codings of one coder with one code count once where they lie on the same passage, in the original or in its translation.</source>
        <translation>Les codages d&apos;un même codeur avec un même code comptent une fois s&apos;ils portent sur le même passage, dans l&apos;original ou dans sa traduction.</translation>
    </message>
    <message>
        <source>Every coding counts, also where several lie on the same passage.</source>
        <translation>Chaque codage compte, même si plusieurs portent sur le même passage.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Still to be filled in.</source>
        <translation>À compléter.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Il faut un nombre entier.</translation>
    </message>
    <message>
        <source>A year of four digits is needed.</source>
        <translation>Il faut une année à quatre chiffres.</translation>
    </message>
    <message>
        <source>A date is needed: year-month-day, as in 2024-05-31.</source>
        <translation>Il faut une date : année-mois-jour, comme 2024-05-31.</translation>
    </message>
    <message>
        <source>Yes or no is needed.</source>
        <translation>Il faut oui ou non.</translation>
    </message>
    <message>
        <source>This is none of the values allowed.</source>
        <translation>Ce n&apos;est pas une des valeurs permises.</translation>
    </message>
    <message>
        <source>This is less than the least value, {limit}.</source>
        <translation>C&apos;est moins que la valeur minimale, {limit}.</translation>
    </message>
    <message>
        <source>This is more than the greatest value, {limit}.</source>
        <translation>C&apos;est plus que la valeur maximale, {limit}.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C&apos;est trop long.</translation>
    </message>
    <message>
        <source>This is not of the form that is asked for.</source>
        <translation>Ce n&apos;est pas de la forme demandée.</translation>
    </message>
    <message>
        <source>Another one has this already.</source>
        <translation>Un autre porte déjà cette valeur.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>kept or deleted</source>
        <translation>gardé ou supprimé</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>when to use it</source>
        <translation>quand l&apos;utiliser</translation>
    </message>
    <message>
        <source>when not to use it</source>
        <translation>quand ne pas l&apos;utiliser</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation>place dans l&apos;arbre</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>background colour</source>
        <translation>couleur de fond</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>can be applied</source>
        <translation>applicable</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>head</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>Fields of forms</name>
    <message>
        <source>Why there is no value</source>
        <translation>Pourquoi il n&apos;y a pas de valeur</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Encoding of {file}</source>
        <translation>Encodage de {file}</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>As recognised: {what}</source>
        <translation>Comme reconnu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Comme reconnu</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Place: any</source>
        <translation>Lieu : tous</translation>
    </message>
    <message>
        <source>With code: any</source>
        <translation>Avec le code : tous</translation>
    </message>
    <message>
        <source>Without code: any</source>
        <translation>Sans le code : aucun choisi</translation>
    </message>
    <message>
        <source>Coded by: any</source>
        <translation>Codé par : tous</translation>
    </message>
    <message>
        <source>This transcript only</source>
        <translation>Cette transcription seulement</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Distinguer les majuscules</translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation>Distinguer les accents</translation>
    </message>
    <message>
        <source>Traditional apart from simplified</source>
        <translation>Distinguer traditionnel et simplifié</translation>
    </message>
    <message>
        <source>Text as typed</source>
        <translation>Texte tel quel</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>All endings (French, English)</source>
        <translation>Toutes les terminaisons (français, anglais)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Originals only</source>
        <translation>Originaux seulement</translation>
    </message>
    <message>
        <source>Translations only</source>
        <translation>Traductions seulement</translation>
    </message>
    <message>
        <source>Texts: all</source>
        <translation>Textes : tous</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Enquêtés</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Enquêteurs</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>Other speakers</source>
        <translation>Autres locuteurs</translation>
    </message>
    <message>
        <source>Speakers: all</source>
        <translation>Locuteurs : tous</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Also the folders &amp;inside</source>
        <translation>Aussi les dossiers &amp;intérieurs</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n transcript(s)</source>
        <translation>
            <numerusform>&amp;Importer %n transcription</numerusform>
            <numerusform>&amp;Importer %n transcriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>To be &amp;read ({n})</source>
        <translation>À &amp;lire ({n})</translation>
    </message>
    <message>
        <source>&amp;Left out ({n})</source>
        <translation>Laissés de &amp;côté ({n})</translation>
    </message>
    <message>
        <source>Imported: {imported} · already there: {already} · refused: {refused}</source>
        <translation>Importées : {imported} · déjà là : {already} · refusées : {refused}</translation>
    </message>
    <message>
        <source>Nothing here can be read as a transcript.</source>
        <translation>Rien ici ne peut être lu comme une transcription.</translation>
    </message>
    <message>
        <source>This would be read. Nothing is changed until you choose “Import”.</source>
        <translation>Voici ce qui serait lu. Rien n&apos;est modifié avant que vous choisissiez « Importer ».</translation>
    </message>
    <message>
        <source>Reading {n} of {total}: {name}</source>
        <translation>Lecture de {n} sur {total} : {name}</translation>
    </message>
    <message>
        <source>&amp;Report ({n})</source>
        <translation>&amp;Rapport ({n})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) imported</source>
        <translation>
            <numerusform>%n transcription importée</numerusform>
            <numerusform>%n transcriptions importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d&apos;importation</translation>
    </message>
    <message>
        <source>Report saved: {file}</source>
        <translation>Rapport enregistré : {file}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tableaux en texte (*.csv)</translation>
    </message>
    <message>
        <source>only says that somebody has a file open</source>
        <translation>dit seulement que quelqu&apos;un a ouvert un fichier</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>of a kind that cannot be read here</source>
        <translation>d&apos;un type qui ne peut pas être lu ici</translation>
    </message>
    <message>
        <source>this folder may not be opened</source>
        <translation>ce dossier ne peut pas être ouvert</translation>
    </message>
</context>
<context>
    <name>FontsDialog</name>
    <message>
        <source>Fonts of transcripts</source>
        <translation>Polices des transcriptions</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>&amp;Chinois</translation>
    </message>
    <message>
        <source>&amp;Other languages</source>
        <translation>&amp;Autres langues</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <translation>Choisie par le programme</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Code, transcript or words</source>
        <translation>Code, transcription ou mots</translation>
    </message>
    <message>
        <source>This transcript only</source>
        <translation>Cette transcription seulement</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>Ann&amp;uler ceci</translation>
    </message>
    <message>
        <source>Take back this act of yours, where nothing depends on it</source>
        <translation>Annuler cette action à vous, si rien n&apos;en dépend</translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation>Fermer l&apos;historique (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Genre d&apos;action</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Mémos</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Places and interviews</source>
        <translation>Lieux et entretiens</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Fusions</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
</context>
<context>
    <name>HoverCards</name>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>(only in the translation)</source>
        <translation>(seulement dans la traduction)</translation>
    </message>
    <message>
        <source>(not translated)</source>
        <translation>(non traduit)</translation>
    </message>
    <message>
        <source>[uncertain: {percent} %]</source>
        <translation>[incertain&#xa0;: {percent} %]</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import transcripts</source>
        <translation>Importer des transcriptions</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n transcript(s)</source>
        <translation>
            <numerusform>&amp;Importer %n transcription</numerusform>
            <numerusform>&amp;Importer %n transcriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>This layout does not fit here. Choose another one, or have it recognised.</source>
        <translation>Cette disposition ne convient pas ici. Choisissez-en une autre, ou laissez-la reconnaître.</translation>
    </message>
    <message>
        <source>This transcript stays out: {why}.</source>
        <translation>Cette transcription n&apos;est pas importée&#xa0;: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) imported</source>
        <translation>
            <numerusform>%n transcription importée</numerusform>
            <numerusform>%n transcriptions importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcripts to import</source>
        <translation>Transcriptions à importer</translation>
    </message>
    <message>
        <source>&amp;Join the selected</source>
        <translation>&amp;Joindre la sélection</translation>
    </message>
    <message>
        <source>Take the selected files as the original and translations of one interview</source>
        <translation>Prendre les fichiers choisis pour l&apos;original et les traductions d&apos;un même entretien</translation>
    </message>
    <message>
        <source>&amp;Transcripts</source>
        <translation>&amp;Transcriptions</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>What became of each</source>
        <translation>Ce qu&apos;il est advenu de chacune</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>Non traduits</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importés</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Laissés</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Its text is in the project already, as “{name}”.</source>
        <translation>Son texte est déjà dans le projet, sous le nom « {name} ».</translation>
    </message>
    <message>
        <source>The name “{name}” was taken.</source>
        <translation>Le nom « {name} » était déjà pris.</translation>
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
        <translation>Lieu et entretien</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Lieu :</translation>
    </message>
    <message>
        <source>Place and interview: {name}</source>
        <translation>Lieu et entretien : {name}</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Text: {language}</source>
        <translation>Texte : {language}</translation>
    </message>
    <message>
        <source>Choose a place, or type the pseudonym of a new one</source>
        <translation>Choisissez un lieu, ou tapez le pseudonyme d&apos;un nouveau</translation>
    </message>
    <message>
        <source>Who are the speakers? Choose a participant, or type a new pseudonym.</source>
        <translation>Qui sont les locuteurs ? Choisissez un participant, ou tapez un nouveau pseudonyme.</translation>
    </message>
    <message>
        <source>&amp;Also present:</source>
        <translation>&amp;Aussi présents :</translation>
    </message>
    <message>
        <source>People who took part without a label of their own in the text</source>
        <translation>Personnes qui ont pris part sans étiquette propre dans le texte</translation>
    </message>
    <message>
        <source>Interview described</source>
        <translation>Entretien décrit</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The program was interrupted.</source>
        <translation>Le programme a été interrompu.</translation>
    </message>
    <message>
        <source>Words you were typing have no place any more; they are on the clipboard.</source>
        <translation>Le texte que vous saisissiez n&apos;a plus sa place ; il est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>You are back where you were, with the memo you were typing.</source>
        <translation>Vous voici où vous étiez, avec le mémo que vous saisissiez.</translation>
    </message>
    <message>
        <source>You are back where you were, with the words you were typing.</source>
        <translation>Vous voici où vous étiez, avec le texte que vous saisissiez.</translation>
    </message>
    <message>
        <source>You are back where you were; nothing was lost.</source>
        <translation>Vous voici où vous étiez ; rien n&apos;a été perdu.</translation>
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
        <translation>Mots clés</translation>
    </message>
    <message>
        <source>In &amp;context</source>
        <translation>En &amp;contexte</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Per 10,000</source>
        <translation>Pour 10 000</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>How often it stands in the selection</source>
        <translation>Nombre d&apos;occurrences dans la sélection</translation>
    </message>
    <message>
        <source>In ten thousand words of the selection</source>
        <translation>Pour dix mille mots de la sélection</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là</translation>
    </message>
    <message>
        <source>How often it stands in the others</source>
        <translation>Nombre d&apos;occurrences dans les autres</translation>
    </message>
    <message>
        <source>In ten thousand words of the others</source>
        <translation>Pour dix mille mots des autres</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-vraisemblance</translation>
    </message>
    <message>
        <source>Log ratio</source>
        <translation>Log ratio</translation>
    </message>
    <message>
        <source>Difference, %</source>
        <translation>Différence, %</translation>
    </message>
    <message>
        <source>By how many percent it is more frequent here; – where it does not stand there at all</source>
        <translation>De combien de pour cent il est plus fréquent ici ; – s&apos;il est absent là</translation>
    </message>
    <message>
        <source>against the rest of the texts</source>
        <translation>par rapport au reste des textes</translation>
    </message>
    <message>
        <source>against another selection:</source>
        <translation>par rapport à une autre sélection :</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Words with…</source>
        <translation>Mots avec…</translation>
    </message>
    <message numerus="yes">
        <source>At least %n time(s)</source>
        <translation>
            <numerusform>Au moins %n fois</numerusform>
            <numerusform>Au moins %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to compare: choose places, transcripts or speakers above or here.</source>
        <translation>Il n&apos;y a rien à comparer : choisissez des lieux, des transcriptions ou des locuteurs plus haut ou ici.</translation>
    </message>
    <message>
        <source>Least frequency, here and there together</source>
        <translation>Fréquence minimale, ici et là ensemble</translation>
    </message>
    <message>
        <source>Log-likelihood says how sure a difference is: chance alone gives 6.63 to one word in 100, 15.13 to one in 10,000; below zero the word is rarer here. Log ratio says how large it is: 1 is twice as frequent here, 2 four times, −1 half.</source>
        <translation>La log-vraisemblance dit si une différence est sûre : le hasard seul donne 6,63 à un mot sur 100, 15,13 à un sur 10 000 ; en dessous de zéro, le mot est plus rare ici. Le log ratio dit si elle est grande : 1 veut dire deux fois plus fréquent ici, 2 quatre fois, −1 moitié moins.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) here</source>
        <translation>
            <numerusform>%n mot ici</numerusform>
            <numerusform>%n mots ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) there</source>
        <translation>
            <numerusform>%n mot là</numerusform>
            <numerusform>%n mots là</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Saved queries</source>
        <translation>Requêtes enregistrées</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Versions of texts</source>
        <translation>Versions de textes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Pairs of turns</source>
        <translation>Paires de tours</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Attribute schema</source>
        <translation>Schéma d&apos;attributs</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Mémos</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Résumés</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Places of interviews</source>
        <translation>Lieux des entretiens</translation>
    </message>
    <message>
        <source>Participants of interviews</source>
        <translation>Participants des entretiens</translation>
    </message>
    <message>
        <source>Speakers who are participants</source>
        <translation>Locuteurs identifiés</translation>
    </message>
    <message>
        <source>Values of attributes</source>
        <translation>Valeurs d&apos;attributs</translation>
    </message>
    <message>
        <source>Corrections remembered for imports</source>
        <translation>Corrections retenues pour les imports</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Mots de l’équipe</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>Mots vides</translation>
    </message>
    <message>
        <source>Rejected suggestions</source>
        <translation>Suggestions rejetées</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>À utiliser quand</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>À ne pas utiliser quand</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Strong cues</source>
        <translation>Indices forts</translation>
    </message>
    <message>
        <source>Weak cues</source>
        <translation>Indices faibles</translation>
    </message>
    <message>
        <source>Words that suggest the code alone, with ; between</source>
        <translation>Mots qui suggèrent seuls le code, séparés par ;</translation>
    </message>
    <message>
        <source>Words that suggest it only together, with ; between</source>
        <translation>Mots qui ne le suggèrent qu&apos;ensemble, séparés par ;</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinois (traditionnel)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Table, two columns</source>
        <translation>Tableau, deux colonnes</translation>
    </message>
    <message>
        <source>Table, with columns of its own for time or speaker</source>
        <translation>Tableau, avec colonnes pour l&apos;heure ou le locuteur</translation>
    </message>
    <message>
        <source>Table, one language</source>
        <translation>Tableau, une langue</translation>
    </message>
    <message>
        <source>One file for each language</source>
        <translation>Un fichier par langue</translation>
    </message>
    <message>
        <source>Subtitles, one file for each language</source>
        <translation>Sous-titres, un fichier par langue</translation>
    </message>
    <message>
        <source>Subtitles, both languages in one file</source>
        <translation>Sous-titres, les deux langues dans un fichier</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Chat log: name and time, then the message</source>
        <translation>Discussion : nom et heure, puis le message</translation>
    </message>
    <message>
        <source>Names on lines of their own</source>
        <translation>Noms sur des lignes à part</translation>
    </message>
    <message>
        <source>Original and translation in turn</source>
        <translation>Original et traduction en alternance</translation>
    </message>
    <message>
        <source>Paragraphs with speakers</source>
        <translation>Paragraphes avec locuteurs</translation>
    </message>
    <message>
        <source>Paragraphs without speakers</source>
        <translation>Paragraphes sans locuteurs</translation>
    </message>
</context>
<context>
    <name>LexiconPage</name>
    <message>
        <source>Lexicon</source>
        <translation>Lexique</translation>
    </message>
    <message>
        <source>&amp;Add a word…</source>
        <translation>&amp;Ajouter un mot…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>In &amp;context</source>
        <translation>En &amp;contexte</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Codes, or who added it</source>
        <translation>Codes, ou qui l&apos;a ajouté</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L&apos;équipe</translation>
    </message>
    <message>
        <source>Cue of a code</source>
        <translation>Indice d&apos;un code</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>Words with…</source>
        <translation>Mots avec…</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>De toute origine</translation>
    </message>
    <message>
        <source>Chinese words that stay whole, for double clicks and lists. Cues are edited in the codebook.</source>
        <translation>Mots chinois qui restent entiers, pour les doubles clics et les listes. Les indices se modifient dans la grille de codage.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>What counts as one word</source>
        <translation>Ce qui compte comme un mot</translation>
    </message>
    <message>
        <source>Only &amp;terms</source>
        <translation>&amp;Termes seulement</translation>
    </message>
    <message>
        <source>Only words of the lexicon and expressions among the cues of the codes</source>
        <translation>Seulement les mots du lexique et les expressions parmi les indices des codes</translation>
    </message>
    <message>
        <source>Stop &amp;words too</source>
        <translation>Mots &amp;vides aussi</translation>
    </message>
    <message>
        <source>N&amp;umbers too</source>
        <translation>&amp;Nombres aussi</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Toute longueur</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) or more</source>
        <translation>
            <numerusform>%n caractère ou plus</numerusform>
            <numerusform>%n caractères ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewest characters of a word</source>
        <translation>Nombre minimal de caractères d&apos;un mot</translation>
    </message>
    <message>
        <source>Lemmas, nouns, verbs: after installing a model under Project &gt; Language models</source>
        <translation>Lemmes, noms, verbes : après l&apos;installation d&apos;un modèle par Projet &gt; Modèles de langue</translation>
    </message>
    <message>
        <source>Words as written</source>
        <translation>Mots tels qu&apos;écrits</translation>
    </message>
    <message>
        <source>All lemmas</source>
        <translation>Tous les lemmes</translation>
    </message>
    <message>
        <source>Nouns and names</source>
        <translation>Noms communs et propres</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verbes</translation>
    </message>
    <message>
        <source>Adjectives</source>
        <translation>Adjectifs</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>In &amp;context</source>
        <translation>En &amp;contexte</translation>
    </message>
    <message>
        <source>&amp;Hide (stop list)</source>
        <translation>&amp;Masquer (mots vides)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Per 10,000</source>
        <translation>Pour 10 000</translation>
    </message>
    <message>
        <source>How often it stands in ten thousand words of the selection</source>
        <translation>Nombre d&apos;occurrences pour dix mille mots de la sélection</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>In how many of them it stands</source>
        <translation>Dans combien d&apos;entre elles il figure</translation>
    </message>
    <message>
        <source>Words with…</source>
        <translation>Mots avec…</translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s) listed</source>
        <translation>
            <numerusform>%n mot listé</numerusform>
            <numerusform>%n mots différents listés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in all</source>
        <translation>
            <numerusform>%n mot en tout</numerusform>
            <numerusform>%n mots en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n transcript(s)</source>
        <translation>
            <numerusform>dans %n transcription</numerusform>
            <numerusform>dans %n transcriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Skipped</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>S&amp;kipped ({n})</source>
        <translation>Laissé de &amp;côté ({n})</translation>
    </message>
    <message>
        <source>&amp;Remarks ({n})</source>
        <translation>&amp;Remarques ({n})</translation>
    </message>
    <message>
        <source>&amp;Memos ({n})</source>
        <translation>&amp;Mémos ({n})</translation>
    </message>
    <message>
        <source>As recognised: {what}</source>
        <translation>Comme reconnu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Comme reconnu</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Disposition&#xa0;:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Paires</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Locuteurs</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} · everything is saved</source>
        <translation>{name} · tout est enregistré</translation>
    </message>
</context>
<context>
    <name>MemoFilters</name>
    <message>
        <source>Words in memo or passage</source>
        <translation>Mots du mémo ou du passage</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les objets</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Tous les codeurs</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Toutes les transcriptions</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tous les codes</translation>
    </message>
</context>
<context>
    <name>MemoPanel</name>
    <message>
        <source>Click a coding in the margin to see it here and to write a memo.</source>
        <translation>Cliquez sur un codage dans la marge pour le voir ici et écrire un mémo.</translation>
    </message>
    <message>
        <source>Memo: saved as you type</source>
        <translation>Mémo&#xa0;: enregistré pendant la saisie</translation>
    </message>
    <message>
        <source>Memo on this coding</source>
        <translation>Mémo sur ce codage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this coding; it can be undone</source>
        <translation>Retirer ce codage&#xa0;; on peut l&apos;annuler</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour de parole</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>tour {number}</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n&apos;existe plus</translation>
    </message>
</context>
<context>
    <name>MemosDialog</name>
    <message>
        <source>Memos</source>
        <translation>Mémos</translation>
    </message>
    <message>
        <source>The marked memo</source>
        <translation>Le mémo marqué</translation>
    </message>
    <message>
        <source>The marked memo: saved as you type</source>
        <translation>Le mémo marqué : enregistré au fil de la frappe</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>A&amp;nnuler la suppression</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export memos</source>
        <translation>Exporter les mémos</translation>
    </message>
    <message>
        <source>{project} memos.xlsx</source>
        <translation>{project} mémos.xlsx</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit : {name}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge coders&apos; projects</source>
        <translation>Fusionner les projets des codeurs</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Looking at the files; nothing is changed…</source>
        <translation>Examen des fichiers&#x202f;; rien n&apos;est modifié…</translation>
    </message>
    <message>
        <source>None of these files can be merged. Nothing was changed.</source>
        <translation>Aucun de ces fichiers ne peut être fusionné. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nothing new: your project has everything that is in these files.</source>
        <translation>Rien de nouveau&#xa0;: votre projet contient déjà tout ce que contiennent ces fichiers.</translation>
    </message>
    <message>
        <source>This is what would come in. Nothing is changed until you choose “Merge”.</source>
        <translation>Voici ce qui serait repris. Rien n&apos;est modifié tant que vous n&apos;avez pas choisi «&#xa0;Fusionner&#xa0;».</translation>
    </message>
    <message>
        <source>Merged. A verified backup was made before: see the folder “{folder}” beside your project.</source>
        <translation>Fusion faite. Une sauvegarde vérifiée a été faite avant&#xa0;: voir le dossier «&#xa0;{folder}&#xa0;» à côté de votre projet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Merged; a backup was made before</source>
        <translation>Fusion faite, après une sauvegarde</translation>
    </message>
    <message>
        <source>Report saved: {file}</source>
        <translation>Rapport enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Projects (*.opq)</source>
        <translation>Projets (*.opq)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Who is coding?</source>
        <translation>Qui code&#xa0;?</translation>
    </message>
    <message>
        <source>Your name stands beside your codings when the team merges its work.
It is asked once; you can use initials or a pseudonym.</source>
        <translation>Votre nom figure à côté de vos codages quand l&apos;équipe fusionne son travail.
Il n&apos;est demandé qu&apos;une fois&#xa0;; des initiales ou un pseudonyme suffisent.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Projects (*.opq)</source>
        <translation>Projets (*.opq)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Language models</source>
        <translation>Modèles de langue</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modèles installés</translation>
    </message>
    <message>
        <source>Install from a &amp;file…</source>
        <translation>Installer depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>Install from a f&amp;older…</source>
        <translation>Installer depuis un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Installed: {name} {version}</source>
        <translation>Installé : {name} {version}</translation>
    </message>
    <message>
        <source>A trained spaCy pipeline tells lemmas and word classes, so that lists of words can show nouns, verbs or lemmas. It is installed from a file that you have; nothing is fetched from a network. Only its data are used: program code in the file is neither unpacked nor run. Models stay on this computer and never go into a project.</source>
        <translation>Une chaîne spaCy entraînée donne les lemmes et les classes de mots : les listes peuvent alors montrer les noms, les verbes ou les lemmes. Elle s&apos;installe depuis un fichier que vous avez ; rien n&apos;est cherché sur un réseau. Seules ses données servent : le code présent dans le fichier n&apos;est ni décompressé ni exécuté. Les modèles restent sur cet ordinateur et n&apos;entrent jamais dans un projet.</translation>
    </message>
    <message>
        <source>Sentence embeddings</source>
        <translation>Plongements de phrases</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Chaîne</translation>
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
        <translation>n&apos;est plus utilisable</translation>
    </message>
    <message>
        <source>Installed. They compare sentences by what they mean where an alignment is doubtful. The model is a part of its package, so there is no file to choose.</source>
        <translation>Installés. Ils comparent les phrases par leur sens là où un alignement est douteux. Le modèle fait partie de son paquet : il n&apos;y a pas de fichier à choisir.</translation>
    </message>
    <message>
        <source>Not installed. They come with the optional package “embeddings”, which holds its model; that library cannot take a model from another file, so there is none to choose here. Everything works without.</source>
        <translation>Pas installés. Ils viennent avec le paquet facultatif « embeddings », qui contient son modèle ; cette bibliothèque ne peut pas prendre un modèle dans un autre fichier, il n&apos;y en a donc pas à choisir ici. Tout fonctionne sans.</translation>
    </message>
    <message>
        <source>Install a pipeline</source>
        <translation>Installer une chaîne</translation>
    </message>
    <message>
        <source>spaCy pipelines (*.whl *.zip)</source>
        <translation>Chaînes spaCy (*.whl *.zip)</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>save a query</source>
        <translation>enregistrer une requête</translation>
    </message>
    <message>
        <source>remove a saved query</source>
        <translation>retirer une requête enregistrée</translation>
    </message>
    <message>
        <source>make the project</source>
        <translation>créer le projet</translation>
    </message>
    <message>
        <source>enter a coder</source>
        <translation>inscrire un codeur</translation>
    </message>
    <message>
        <source>forget a correction for imports</source>
        <translation>oublier une correction pour les imports</translation>
    </message>
    <message>
        <source>import transcripts</source>
        <translation>importer des transcriptions</translation>
    </message>
    <message>
        <source>add a translation</source>
        <translation>ajouter une traduction</translation>
    </message>
    <message>
        <source>replace a translation</source>
        <translation>remplacer une traduction</translation>
    </message>
    <message>
        <source>remove a translation</source>
        <translation>retirer une traduction</translation>
    </message>
    <message>
        <source>begin a translation</source>
        <translation>commencer une traduction</translation>
    </message>
    <message>
        <source>type a translation</source>
        <translation>taper une traduction</translation>
    </message>
    <message>
        <source>correct a text</source>
        <translation>corriger un texte</translation>
    </message>
    <message>
        <source>place codings</source>
        <translation>replacer des codages</translation>
    </message>
    <message>
        <source>apply a code</source>
        <translation>appliquer un code</translation>
    </message>
    <message>
        <source>give a coding a place</source>
        <translation>placer un codage</translation>
    </message>
    <message>
        <source>make and apply a code</source>
        <translation>créer et appliquer un code</translation>
    </message>
    <message>
        <source>move the end of a coding</source>
        <translation>déplacer la borne d’un codage</translation>
    </message>
    <message>
        <source>remove a coding</source>
        <translation>retirer un codage</translation>
    </message>
    <message>
        <source>reject suggestions</source>
        <translation>rejeter des suggestions</translation>
    </message>
    <message>
        <source>make a code</source>
        <translation>créer un code</translation>
    </message>
    <message>
        <source>edit a code</source>
        <translation>modifier un code</translation>
    </message>
    <message>
        <source>rename a code</source>
        <translation>renommer un code</translation>
    </message>
    <message>
        <source>define a code</source>
        <translation>définir un code</translation>
    </message>
    <message>
        <source>colour a code</source>
        <translation>colorer un code</translation>
    </message>
    <message>
        <source>change the cues of a code</source>
        <translation>changer les indices d&apos;un code</translation>
    </message>
    <message>
        <source>move a code</source>
        <translation>déplacer un code</translation>
    </message>
    <message>
        <source>merge codes</source>
        <translation>fusionner des codes</translation>
    </message>
    <message>
        <source>split a code</source>
        <translation>diviser un code</translation>
    </message>
    <message>
        <source>retire a code</source>
        <translation>retirer un code</translation>
    </message>
    <message>
        <source>take a code into use again</source>
        <translation>remettre un code en usage</translation>
    </message>
    <message>
        <source>delete a code</source>
        <translation>supprimer un code</translation>
    </message>
    <message>
        <source>write a memo</source>
        <translation>écrire un mémo</translation>
    </message>
    <message>
        <source>remove memos</source>
        <translation>supprimer des mémos</translation>
    </message>
    <message>
        <source>write a summary</source>
        <translation>écrire un résumé</translation>
    </message>
    <message>
        <source>merge in the alignment</source>
        <translation>fusionner dans l&apos;alignement</translation>
    </message>
    <message>
        <source>split in the alignment</source>
        <translation>scinder dans l&apos;alignement</translation>
    </message>
    <message>
        <source>move the translation</source>
        <translation>déplacer la traduction</translation>
    </message>
    <message>
        <source>unlink a translation</source>
        <translation>délier une traduction</translation>
    </message>
    <message>
        <source>link a translation</source>
        <translation>lier une traduction</translation>
    </message>
    <message>
        <source>confirm an alignment</source>
        <translation>confirmer un alignement</translation>
    </message>
    <message>
        <source>align anew</source>
        <translation>réaligner</translation>
    </message>
    <message>
        <source>enter a place</source>
        <translation>saisir un lieu</translation>
    </message>
    <message>
        <source>rename a place</source>
        <translation>renommer un lieu</translation>
    </message>
    <message>
        <source>remove a place</source>
        <translation>retirer un lieu</translation>
    </message>
    <message>
        <source>enter a participant</source>
        <translation>saisir un participant</translation>
    </message>
    <message>
        <source>rename a participant</source>
        <translation>renommer un participant</translation>
    </message>
    <message>
        <source>remove a participant</source>
        <translation>retirer un participant</translation>
    </message>
    <message>
        <source>say where an interview was held</source>
        <translation>indiquer le lieu d&apos;un entretien</translation>
    </message>
    <message>
        <source>describe an interview</source>
        <translation>décrire un entretien</translation>
    </message>
    <message>
        <source>fill in attributes</source>
        <translation>remplir des attributs</translation>
    </message>
    <message>
        <source>import attributes</source>
        <translation>importer des attributs</translation>
    </message>
    <message>
        <source>add a word</source>
        <translation>ajouter un mot</translation>
    </message>
    <message>
        <source>remove words</source>
        <translation>retirer des mots</translation>
    </message>
    <message>
        <source>change a stop list</source>
        <translation>modifier une liste de mots vides</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>la dernière modification</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Voir&#xa0;:</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>what is uncertain</source>
        <translation>ce qui est incertain</translation>
    </message>
    <message>
        <source>what is not translated</source>
        <translation>ce qui n&apos;est pas traduit</translation>
    </message>
    <message>
        <source>what only the translation has</source>
        <translation>ce que seule la traduction contient</translation>
    </message>
</context>
<context>
    <name>PeoplePresent</name>
    <message>
        <source>Also present</source>
        <translation>Aussi présents</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Names with…</source>
        <translation>Noms avec…</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Type d&apos;image</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>Combien de mots</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message numerus="yes">
        <source>%n more coding(s)</source>
        <translation>
            <numerusform>%n autre codage</numerusform>
            <numerusform>%n autres codages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation>Recherche des phrases</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Préparation de la recherche</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>QuickBar</name>
    <message>
        <source>Where does “{name}” stand?</source>
        <translation>Où placer « {name} » ?</translation>
    </message>
    <message>
        <source>Find the group or code above it</source>
        <translation>Chercher le groupe ou le code au-dessus</translation>
    </message>
    <message>
        <source>Enter makes the code and applies it · Esc goes back</source>
        <translation>Entrée crée le code et l&apos;applique · Échap revient</translation>
    </message>
    <message>
        <source>Code the passage</source>
        <translation>Coder le passage</translation>
    </message>
    <message>
        <source>Label, id, cue, pinyin or its initials</source>
        <translation>Étiquette, identifiant, indice, pinyin ou ses initiales</translation>
    </message>
    <message>
        <source>Enter applies · Ctrl+Enter applies and stays · Ctrl+1 to 9 gives a key · Esc closes</source>
        <translation>Entrée applique · Ctrl+Entrée applique et reste · Ctrl+1 à 9 donne une touche · Échap ferme</translation>
    </message>
    <message>
        <source>Codes that fit</source>
        <translation>Codes qui conviennent</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the same text</source>
        <translation>le même texte</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same coder&apos;s name</source>
        <translation>le même nom de codeur</translation>
    </message>
    <message>
        <source>the file that made it</source>
        <translation>le fichier qui l&apos;a créé</translation>
    </message>
</context>
<context>
    <name>RecentBar</name>
    <message>
        <source>Key {n}: {label}</source>
        <translation>Touche {n}&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>RememberedBar</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Understand these files, and later ones, without it again</source>
        <translation>Comprendre de nouveau ces fichiers, et les suivants, sans cela</translation>
    </message>
    <message>
        <source>Remembered in this project: {what}</source>
        <translation>Retenu dans ce projet&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message numerus="yes">
        <source>The translation into {language} (%n turn(s)) will be removed.</source>
        <translation>
            <numerusform>La traduction en {language} (%n tour) sera supprimée.</numerusform>
            <numerusform>La traduction en {language} (%n tours) sera supprimée.</numerusform>
        </translation>
    </message>
    <message>
        <source>No coding was made on it.</source>
        <translation>Aucun codage n’a été fait dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) made on it will be removed with it.</source>
        <translation>
            <numerusform>%n codage fait dessus sera supprimé avec elle.</numerusform>
            <numerusform>%n codages faits dessus seront supprimés avec elle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So will %n memo(s) on these codings.</source>
        <translation>
            <numerusform>De même %n mémo sur ces codages.</numerusform>
            <numerusform>De même %n mémos sur ces codages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original and all codings on it stay as they are. This can be undone.</source>
        <translation>L’original et tous ses codages restent tels quels. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Remove the translation</source>
        <translation>Supprimer la traduction</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace “{name}” by a corrected file</source>
        <translation>Remplacer « {name} » par un fichier corrigé</translation>
    </message>
    <message>
        <source>Codings that would have no place</source>
        <translation>Codages qui n&apos;auraient plus de place</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Reading “{file}”; nothing is changed…</source>
        <translation>Lecture de « {file} » ; rien n&apos;est modifié…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>Original ({language})</translation>
    </message>
    <message>
        <source>Translation ({language})</source>
        <translation>Traduction ({language})</translation>
    </message>
    <message>
        <source>“{file}” has the very text of the project: there is nothing to replace.</source>
        <translation>« {file} » contient exactement le texte du projet : il n&apos;y a rien à remplacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) differ.</source>
        <translation>
            <numerusform>%n tour de parole diffère.</numerusform>
            <numerusform>%n tours de parole diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed until you choose “Replace”.</source>
        <translation>Rien n&apos;est modifié tant que vous n&apos;avez pas choisi « Remplacer ».</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) keep their place</source>
        <translation>
            <numerusform>%n codage reste en place</numerusform>
            <numerusform>%n codages restent en place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) with their words</source>
        <translation>
            <numerusform>%n suit ses mots ailleurs</numerusform>
            <numerusform>%n suivent leurs mots ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) the corrected words</source>
        <translation>
            <numerusform>%n prend les mots corrigés</numerusform>
            <numerusform>%n prennent les mots corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be placed</source>
        <translation>
            <numerusform>%n ne peut être placé</numerusform>
            <numerusform>%n ne peuvent être placés</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Words it is on</source>
        <translation>Mots codés</translation>
    </message>
    <message>
        <source>Encoding as recognised</source>
        <translation>Encodage reconnu</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>&amp;Text to replace:</source>
        <translation>&amp;Texte à remplacer :</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Choisir un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>These go to the list of codings without a place:</source>
        <translation>Ceux-ci vont dans la liste des codages sans place :</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Choose the corrected file</source>
        <translation>Choisir le fichier corrigé</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation>Changements par type</translation>
    </message>
    <message>
        <source>Codings by coder and transcript</source>
        <translation>Codages par codeur et transcription</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Ressemblances</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sans place</translation>
    </message>
    <message>
        <source>&amp;What comes in</source>
        <translation>Ce qui &amp;arrive</translation>
    </message>
    <message>
        <source>Two coders changed the same thing. One value stands, the other is kept.</source>
        <translation>Deux codeurs ont changé la même chose. Une valeur est retenue, l&apos;autre est gardée.</translation>
    </message>
    <message>
        <source>These may be one and the same; both are kept.</source>
        <translation>Il s&apos;agit peut-être de la même chose&#x202f;; les deux sont gardés.</translation>
    </message>
    <message>
        <source>What these belong to is in no file yet; they are kept until it comes.</source>
        <translation>Ce dont ils dépendent n&apos;est encore dans aucun fichier&#x202f;; ils sont gardés jusqu&apos;à son arrivée.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>New operations</source>
        <translation>Opérations nouvelles</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Valeur retenue</translation>
    </message>
    <message>
        <source>Other value, kept</source>
        <translation>Autre valeur, gardée</translation>
    </message>
    <message>
        <source>&amp;Conflicts ({n})</source>
        <translation>&amp;Conflits ({n})</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Look-alikes ({n})</source>
        <translation>&amp;Ressemblances ({n})</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Son numéro</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Without a &amp;place ({n})</source>
        <translation>Sans &amp;place ({n})</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>No speaker</source>
        <translation>Pas un locuteur</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Enquêteur</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Enquêté</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>This expression takes too long; make it simpler.</source>
        <translation>Cette expression prend trop de temps ; simplifiez-la.</translation>
    </message>
    <message>
        <source>This expression is unfinished or wrong; nothing was searched.</source>
        <translation>Cette expression est inachevée ou fautive ; rien n&apos;a été cherché.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>Chercher dans les textes</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Say how and where to search</source>
        <translation>Dire comment et où chercher</translation>
    </message>
    <message>
        <source>Code all…</source>
        <translation>Tout coder…</translation>
    </message>
    <message>
        <source>Put one code on all hits; it can be undone</source>
        <translation>Mettre un code sur toutes les occurrences ; cela peut être annulé</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Toutes les transcriptions</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Tous les locuteurs</translation>
    </message>
    <message>
        <source>The words of all speakers.</source>
        <translation>Les mots de tous les locuteurs.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only the words of: {chosen}. Left out: {left}.</source>
        <translation>Seulement les mots de : {chosen}. Laissés de côté : {left}.</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Enquêtés</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Enquêteurs</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>Other speakers</source>
        <translation>Autres locuteurs</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
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
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>&amp;Give these keys</source>
        <translation>&amp;Donner ces touches</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation>Comme à l&apos;&amp;origine</translation>
    </message>
    <message>
        <source>&amp;All as shipped</source>
        <translation>&amp;Tout comme à l&apos;origine</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>&amp;Nouvelles touches :</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>“{action}” has these keys. Give it others first, or press other keys here.</source>
        <translation>« {action} » a déjà ces touches. Donnez-lui-en d&apos;abord d&apos;autres, ou tapez ici d&apos;autres touches.</translation>
    </message>
    <message>
        <source>These keys would be typed into fields. Press them together with Ctrl or Alt.</source>
        <translation>Ces touches s&apos;écriraient dans les champs. Tapez-les avec Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>Skipped</name>
    <message>
        <source>head of the document</source>
        <translation>en-tête du document</translation>
    </message>
    <message>
        <source>heading of the table</source>
        <translation>en-tête du tableau</translation>
    </message>
    <message>
        <source>section row</source>
        <translation>ligne de section</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>number of a row</source>
        <translation>numéro de ligne</translation>
    </message>
    <message>
        <source>end time</source>
        <translation>heure de fin</translation>
    </message>
    <message>
        <source>other column</source>
        <translation>autre colonne</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>irregular row</source>
        <translation>ligne irrégulière</translation>
    </message>
    <message>
        <source>outside the table</source>
        <translation>hors du tableau</translation>
    </message>
    <message>
        <source>turn without words</source>
        <translation>tour sans paroles</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>zone de texte</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>note de fin</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>titre de la page</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>texte masqué</translation>
    </message>
    <message>
        <source>name of a sheet</source>
        <translation>nom d&apos;une feuille</translation>
    </message>
    <message>
        <source>hidden sheet</source>
        <translation>feuille masquée</translation>
    </message>
    <message>
        <source>head of a page</source>
        <translation>en-tête de page</translation>
    </message>
    <message>
        <source>foot of a page</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>signs of the format</source>
        <translation>signes du format</translation>
    </message>
</context>
<context>
    <name>SpeakersForm</name>
    <message>
        <source>No speakers were found.</source>
        <translation>Aucun locuteur n&apos;a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n turn(s)</source>
        <translation>
            <numerusform>{language}&#xa0;: %n tour</numerusform>
            <numerusform>{language}&#xa0;: %n tours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split “{code}”</source>
        <translation>Scinder « {code} »</translation>
    </message>
    <message>
        <source>Tick &amp;all listed</source>
        <translation>&amp;Tout cocher dans la liste</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Tout d&amp;écocher</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Scinder</translation>
    </message>
    <message>
        <source>A new code</source>
        <translation>Un nouveau code</translation>
    </message>
    <message>
        <source>Tick the codings that are to get the other code.</source>
        <translation>Cochez les codages qui doivent recevoir l&apos;autre code.</translation>
    </message>
    <message>
        <source>Type what the new code is called.</source>
        <translation>Tapez le nom du nouveau code.</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <source>Find in transcript, coder or words</source>
        <translation>Chercher dans transcription, codeur ou mots</translation>
    </message>
    <message>
        <source>They &amp;go to</source>
        <translation>Ils &amp;vont à</translation>
    </message>
    <message>
        <source>Its &amp;label</source>
        <translation>Son &amp;libellé</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Code bilingual interviews: original and translation side by side.</source>
        <translation>Coder des entretiens bilingues&#xa0;: original et traduction côte à côte.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l&apos;exemple</translation>
    </message>
    <message>
        <source>A made project to try everything on</source>
        <translation>Un projet fabriqué pour tout essayer</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Stop list</source>
        <translation>Mots vides</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Montrer de nouveau</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Shown again by the team</source>
        <translation>Montré de nouveau par l&apos;équipe</translation>
    </message>
    <message>
        <source>Hidden by the program&apos;s list</source>
        <translation>Masqué par la liste du programme</translation>
    </message>
    <message>
        <source>Hidden by the team</source>
        <translation>Masqué par l&apos;équipe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Words with…</source>
        <translation>Mots avec…</translation>
    </message>
    <message>
        <source>A word to hide</source>
        <translation>Un mot à masquer</translation>
    </message>
    <message>
        <source>Words that no list shows: they say little. What the team changes is kept in the project.</source>
        <translation>Mots qu&apos;aucune liste ne montre : ils disent peu. Ce que l&apos;équipe change est gardé dans le projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) hidden</source>
        <translation>
            <numerusform>%n mot masqué</numerusform>
            <numerusform>%n mots masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide a&amp;gain</source>
        <translation>Masquer de nou&amp;veau</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>SummariesDialog</name>
    <message>
        <source>Summaries</source>
        <translation>Résumés</translation>
    </message>
    <message>
        <source>Only what has &amp;passages or summaries</source>
        <translation>Seulement avec des &amp;passages ou résumés</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Transcripts with…</source>
        <translation>Transcriptions avec…</translation>
    </message>
    <message>
        <source>Codes with…</source>
        <translation>Codes avec…</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>Votre résumé</translation>
    </message>
    <message>
        <source>Your summary: saved as you type</source>
        <translation>Votre résumé : enregistré au fil de la frappe</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Export summaries</source>
        <translation>Exporter les résumés</translation>
    </message>
    <message>
        <source>{project} summaries.xlsx</source>
        <translation>{project} résumés.xlsx</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit : {name}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>{language}: %n turn(s)</source>
        <translation>
            <numerusform>{language}&#xa0;: %n tour</numerusform>
            <numerusform>{language}&#xa0;: %n tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n locuteur</numerusform>
            <numerusform>%n locuteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>no times</source>
        <translation>sans temps</translation>
    </message>
    <message>
        <source>One language only; a translation can follow later.</source>
        <translation>Une seule langue&#x202f;; une traduction pourra suivre plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) not translated</source>
        <translation>
            <numerusform>%n tour non traduit</numerusform>
            <numerusform>%n tours non traduits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain pair(s)</source>
        <translation>
            <numerusform>%n paire incertaine</numerusform>
            <numerusform>%n paires incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters: {file} in the file = {imported} imported + {skipped} skipped</source>
        <translation>Caractères&#xa0;: {file} dans le fichier = {imported} importés + {skipped} laissés de côté</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Memo: saved as you type</source>
        <translation>Mémo : enregistré au fil de la frappe</translation>
    </message>
    <message>
        <source>Your memo</source>
        <translation>Votre mémo</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop; what was begun is taken back</source>
        <translation>Arrêter&#xa0;; ce qui était commencé est défait</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>saved query</source>
        <translation>requête enregistrée</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcription</translation>
    </message>
    <message>
        <source>version of a text</source>
        <translation>version d&apos;un texte</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>tour</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>codage</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codeur</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>mémo</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>alignement</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>value of an attribute</source>
        <translation>valeur d&apos;attribut</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>correction for imports</source>
        <translation>correction pour les imports</translation>
    </message>
    <message>
        <source>word of the team</source>
        <translation>mot de l’équipe</translation>
    </message>
    <message>
        <source>stop word</source>
        <translation>mot vide</translation>
    </message>
    <message>
        <source>rejected suggestion</source>
        <translation>suggestion rejetée</translation>
    </message>
</context>
<context>
    <name>TranscriptsList</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codage</numerusform>
            <numerusform>%n codages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptsPanel</name>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>No transcript yet. Import a Word table, or a pair of text files.</source>
        <translation>Pas encore de transcription. Importez un tableau Word ou une paire de fichiers texte.</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>There is nothing here to write a memo on. Mark it, or go to it first.</source>
        <translation>Il n&apos;y a rien ici sur quoi écrire un mémo. Marquez-le, ou allez-y d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Begin a translation</source>
        <translation>Commencer une traduction</translation>
    </message>
    <message>
        <source>Language of the translation you will type beside the original:</source>
        <translation>Langue de la traduction que vous taperez en regard de l’original :</translation>
    </message>
</context>
<context>
    <name>TranslatingBinding</name>
    <message>
        <source>There is a translation in every language already.</source>
        <translation>Il y a déjà une traduction dans chaque langue.</translation>
    </message>
    <message>
        <source>The translation was removed; this can be undone.</source>
        <translation>La traduction a été supprimée ; cela peut être annulé.</translation>
    </message>
</context>
<context>
    <name>TypingBinding</name>
    <message>
        <source>Translation of turn {n}</source>
        <translation>Traduction du tour {n}</translation>
    </message>
    <message>
        <source>Type here; Enter goes to the next turn, Esc leaves</source>
        <translation>Tapez ici ; Entrée va au tour suivant, Échap termine</translation>
    </message>
    <message>
        <source>No turn below lacks a translation.</source>
        <translation>Plus bas, tous les tours sont traduits.</translation>
    </message>
    <message>
        <source>Your words could not be stored; they are on the clipboard.</source>
        <translation>Vos mots n’ont pas pu être enregistrés ; ils sont dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>UnplacedBadge</name>
    <message numerus="yes">
        <source>%n coding(s) without a place</source>
        <translation>
            <numerusform>%n codage sans place</numerusform>
            <numerusform>%n codages sans place</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words were corrected away. Click to see them and to place them.</source>
        <translation>Leurs mots ont disparu lors d&apos;une correction. Cliquez pour les voir et les replacer.</translation>
    </message>
</context>
<context>
    <name>UnplacedBinding</name>
    <message>
        <source>The text it was on was removed. Place it elsewhere, or remove it.</source>
        <translation>Le texte qui le portait a été supprimé. Placez-le ailleurs ou supprimez-le.</translation>
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
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Words it was on</source>
        <translation>Mots codés</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>text of {date}</source>
        <translation>texte du {date}</translation>
    </message>
    <message>
        <source>Codings without a place</source>
        <translation>Codages sans place</translation>
    </message>
    <message>
        <source>Every coding stands on its words.</source>
        <translation>Chaque codage se trouve sur ses mots.</translation>
    </message>
    <message>
        <source>&amp;Go to where it was</source>
        <translation>&amp;Aller là où il était</translation>
    </message>
    <message>
        <source>&amp;Place at the selected passage</source>
        <translation>&amp;Placer sur le passage sélectionné</translation>
    </message>
    <message>
        <source>Select the words in the text first</source>
        <translation>Sélectionnez d&apos;abord les mots dans le texte</translation>
    </message>
    <message>
        <source>&amp;Earlier text…</source>
        <translation>Texte ant&amp;érieur…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Close this list; the codings stay in the project</source>
        <translation>Fermer cette liste ; les codages restent dans le projet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>The text mixes languages throughout: another layout may fit better.</source>
        <translation>Le texte mêle les langues d&apos;un bout à l&apos;autre&#xa0;: une autre disposition convient peut-être mieux.</translation>
    </message>
    <message>
        <source>The encoding is uncertain: look whether all characters are right.</source>
        <translation>L&apos;encodage est incertain&#xa0;: vérifiez que tous les caractères sont justes.</translation>
    </message>
    <message>
        <source>Some pages are pictures: what stands on them is missing here.</source>
        <translation>Certaines pages sont des images&#xa0;: leur contenu manque ici.</translation>
    </message>
    <message>
        <source>This turn has no speaker.</source>
        <translation>Ce tour n&apos;a pas de locuteur.</translation>
    </message>
    <message>
        <source>No name stands here: the speaker of the row above was taken.</source>
        <translation>Aucun nom ici : le locuteur de la ligne précédente a été repris.</translation>
    </message>
    <message>
        <source>This label names no known role: look at the speakers.</source>
        <translation>Cette étiquette ne correspond à aucun rôle connu : vérifiez les locuteurs.</translation>
    </message>
    <message>
        <source>A column of the table enters no text: look at what is skipped.</source>
        <translation>Une colonne du tableau n&apos;entre dans aucun texte : voyez ce qui est ignoré.</translation>
    </message>
    <message>
        <source>Turn {n}: {what}</source>
        <translation>Tour {n}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>WarningsList</name>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Rien à signaler.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>No further coding that way in this language.</source>
        <translation>Plus aucun codage de ce côté dans cette langue.</translation>
    </message>
    <message>
        <source>Everything that way is coded.</source>
        <translation>De ce côté, tout est codé.</translation>
    </message>
    <message>
        <source>There is no coding at the caret.</source>
        <translation>Aucun codage au curseur.</translation>
    </message>
</context>
<context>
    <name>WordsBench</name>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit : {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;1 Words</source>
        <translation>&amp;1 Mots</translation>
    </message>
    <message>
        <source>&amp;2 Key words</source>
        <translation>&amp;2 Mots clés</translation>
    </message>
    <message>
        <source>&amp;3 In context</source>
        <translation>&amp;3 En contexte</translation>
    </message>
    <message>
        <source>&amp;4 Picture</source>
        <translation>&amp;4 Image</translation>
    </message>
    <message>
        <source>&amp;5 Lexicon</source>
        <translation>&amp;5 Lexique</translation>
    </message>
    <message>
        <source>&amp;6 Stop lists</source>
        <translation>&amp;6 Mots vides</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcription</numerusform>
            <numerusform>%n transcriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Hidden from lists: {words}</source>
        <translation>Masqué des listes : {words}</translation>
    </message>
    <message>
        <source>Shown in lists again: {words}</source>
        <translation>De nouveau montré dans les listes : {words}</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>Retiré : {words}</translation>
    </message>
</context>
<context>
    <name>WordsFiles</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>WordsWindow</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
</context>
</TS>
