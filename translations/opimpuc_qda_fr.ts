<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
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
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>Back to the start page; everything is saved already</source>
        <translation>Revenir à l&apos;accueil ; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>Fermer la fenêtre ; tout est déjà enregistré</translation>
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
        <translation>Retirer le codage courant ; on peut l&apos;annuler</translation>
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
        <source>+{count} more</source>
        <translation>+{count} autres</translation>
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
        <translation>Tapez une partie d&apos;un libellé, d&apos;un identifiant ou d&apos;un indice ; Entrée applique le code choisi</translation>
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
        <source>Use it when:</source>
        <translation>À employer si :</translation>
    </message>
    <message>
        <source>Do not use it when:</source>
        <translation>À ne pas employer si :</translation>
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
    <name>Errors</name>
    <message>
        <source>There is no file “{path}” any more. Nothing was changed. Look whether it was moved or renamed, then choose it again.</source>
        <translation>Le fichier « {path} » n&apos;existe pas ou plus. Rien n&apos;a été modifié. Voyez s&apos;il a été déplacé ou renommé, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>A file “{path}” exists already and was left as it is. Choose another name.</source>
        <translation>Un fichier « {path} » existe déjà ; il est resté tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{path}” is not a project of this program, so it was left untouched. Projects end in “.opq”; transcripts are imported into one.</source>
        <translation>« {path} » n&apos;est pas un projet de ce programme ; il n&apos;a pas été touché. Les projets se terminent par « .opq » ; les transcriptions s&apos;importent dans un projet.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of this program (format {found}; this one knows {known}). It was left untouched. Install the newer version to open it.</source>
        <translation>« {path} » vient d&apos;une version plus récente du programme (format {found} ; celle-ci connaît {known}). Il n&apos;a pas été touché. Installez la version récente pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>“{path}” is empty, so nothing was taken from it. Ask for the file again: it may have been cut in transfer.</source>
        <translation>« {path} » est vide ; rien n&apos;en a été repris. Redemandez le fichier : il a pu être tronqué pendant le transfert.</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read here, so nothing was taken from it. Save it as a Word document or as plain text and try again.</source>
        <translation>« {path} » est d&apos;un type illisible ici ; rien n&apos;en a été repris. Enregistrez-le en document Word ou en texte brut, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is named as a {format} file, but its content is something else or damaged. Nothing was taken from it. Open it in the program it comes from and save it again.</source>
        <translation>« {path} » porte le nom d&apos;un fichier {format}, mais son contenu est autre ou endommagé. Rien n&apos;en a été repris. Ouvrez-le dans son programme d&apos;origine et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The characters of “{path}” cannot be read as {encoding}. Nothing was taken from it. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Les caractères de « {path} » ne se lisent pas en {encoding}. Rien n&apos;en a été repris. Choisissez un autre encodage, ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>No turn of speech was found in “{path}”, so nothing was imported. Check that it is the transcript, and that speakers stand before what they say.</source>
        <translation>Aucun tour de parole n&apos;a été trouvé dans « {path} » ; rien n&apos;a été importé. Vérifiez que c&apos;est bien la transcription et que les locuteurs précèdent leurs propos.</translation>
    </message>
    <message>
        <source>The transcript “{name}” with the same texts is in the project already. Nothing was added.</source>
        <translation>La transcription « {name} », avec les mêmes textes, est déjà dans le projet. Rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used as a codebook or attribute schema: {reason} ({where}). Nothing was changed. Correct this entry and try again.</source>
        <translation>« {path} » ne peut servir ni de grille de codage ni de schéma d&apos;attributs : {reason} ({where}). Rien n&apos;a été modifié. Corrigez cette entrée et réessayez.</translation>
    </message>
    <message>
        <source>Row {row} of “{path}” cannot be used: “{value}” in the column “{column}”. Nothing was changed. Correct the row and try again.</source>
        <translation>La ligne {row} de « {path} » est inutilisable : « {value} » dans la colonne « {column} ». Rien n&apos;a été modifié. Corrigez la ligne et réessayez.</translation>
    </message>
    <message>
        <source>The project has no {kind} “{name}” (any more). Nothing was changed.</source>
        <translation>Ceci n&apos;est pas ou plus dans le projet : {kind} « {name} ». Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is a group or a retired code and cannot be applied. Nothing was changed. Choose one of the codes below it.</source>
        <translation>« {name} » est un groupe ou un code retiré et ne peut pas être appliqué. Rien n&apos;a été modifié. Choisissez un des codes qu&apos;il contient.</translation>
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
        <translation>Impossible d&apos;annuler : {coder} a modifié cet élément depuis ({kind}, {at}). Rien n&apos;a été modifié. Changez-le à la main si vous le souhaitez encore.</translation>
    </message>
    <message>
        <source>“{path}” is this very project; there is nothing to merge. Choose another coder&apos;s copy.</source>
        <translation>« {path} » est ce projet même ; il n&apos;y a rien à fusionner. Choisissez la copie d&apos;un autre codeur.</translation>
    </message>
    <message>
        <source>“{path}” is open already: {who} on “{host}”, since {since}. It was left untouched. Close it there first, or work on a copy and merge it later.</source>
        <translation>« {path} » est déjà ouvert : {who} sur « {host} », depuis {since}. Il n&apos;a pas été touché. Fermez-le d&apos;abord là-bas, ou travaillez sur une copie à fusionner plus tard.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: another program holds it, or you may not open it. Nothing was taken from it. Close it there, or copy it to a folder of yours.</source>
        <translation>Impossible de lire « {path} » : un autre programme le tient, ou vous n&apos;avez pas le droit de l&apos;ouvrir. Rien n&apos;en a été repris. Fermez-le là-bas, ou copiez-le dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder is read-only or another program holds the file. What was saved before is safe. Free it, or use another folder.</source>
        <translation>Impossible d&apos;écrire « {path} » : le dossier est en lecture seule ou un autre programme tient le fichier. Ce qui était enregistré est intact. Libérez-le, ou utilisez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. What was saved before is safe; the last step was not done. Make room and try again.</source>
        <translation>Le disque où se trouve « {path} » est plein. Ce qui était enregistré est intact ; la dernière étape n&apos;a pas été faite. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({detail}). It was left as it is. Open the latest of the backups that lie beside it, and keep the damaged file.</source>
        <translation>« {path} » est endommagé ({detail}). Il est resté tel quel. Ouvrez la plus récente des sauvegardes placées à côté, et gardez le fichier endommagé.</translation>
    </message>
    <message>
        <source>There is nothing to redo. Your work is saved.</source>
        <translation>Il n&apos;y a rien à rétablir. Votre travail est enregistré.</translation>
    </message>
    <message>
        <source>The characters of “{path}” fit none of the known encodings. Nothing was taken from it. Choose the encoding yourself, or save the file as UTF-8.</source>
        <translation>Les caractères de « {path} » ne correspondent à aucun encodage connu. Rien n&apos;en a été repris. Choisissez l&apos;encodage vous-même, ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Nothing was changed and your project is safe.</source>
        <translation>Une erreur imprévue s&apos;est produite ({kind}). Rien n&apos;a été modifié et votre projet est intact.</translation>
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
    <name>MainWindow</name>
    <message>
        <source>{name} · everything is saved</source>
        <translation>{name} · tout est enregistré</translation>
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
        <translation>Mémo : enregistré pendant la saisie</translation>
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
        <translation>Retirer ce codage ; on peut l&apos;annuler</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Who is coding?</source>
        <translation>Qui code ?</translation>
    </message>
    <message>
        <source>Your name stands beside your codings when the team merges its work.
It is asked once; you can use initials or a pseudonym.</source>
        <translation>Votre nom figure à côté de vos codages quand l&apos;équipe fusionne son travail.
Il n&apos;est demandé qu&apos;une fois ; des initiales ou un pseudonyme suffisent.</translation>
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
    <name>Operations</name>
    <message>
        <source>make the project</source>
        <translation>créer le projet</translation>
    </message>
    <message>
        <source>enter a coder</source>
        <translation>inscrire un codeur</translation>
    </message>
    <message>
        <source>import transcripts</source>
        <translation>importer des transcriptions</translation>
    </message>
    <message>
        <source>apply a code</source>
        <translation>appliquer un code</translation>
    </message>
    <message>
        <source>remove a coding</source>
        <translation>retirer un codage</translation>
    </message>
    <message>
        <source>write a memo</source>
        <translation>écrire un mémo</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>la dernière modification</translation>
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
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
</context>
<context>
    <name>RecentBar</name>
    <message>
        <source>Key {n}: {label}</source>
        <translation>Touche {n} : {label}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Code bilingual interviews: original and translation side by side.</source>
        <translation>Coder des entretiens bilingues : original et traduction côte à côte.</translation>
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
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop; what was begun is taken back</source>
        <translation>Arrêter ; ce qui était commencé est défait</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcription</translation>
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
</TS>
