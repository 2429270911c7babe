"""What workbooks say, in English, French and Chinese: their wording is part of the format.

Each wording stands in its three languages side by side, so that none can be forgotten.
"""

from __future__ import annotations

from enum import Enum, unique


@unique
class Word(Enum):
    """One wording: (English, French, Chinese)."""

    # Sheets
    ABOUT = ("About", "À propos", "说明")
    CODEBOOK = ("Codebook", "Grille de codage", "代码簿")
    FREQUENCIES = ("Frequencies", "Fréquences", "频次")
    CODE_BY_TRANSCRIPT = ("Code x Transcript", "Code x Transcription", "代码 x 转录文本")
    SEGMENTS = ("Segments", "Segments codés", "编码片段")
    LONG_TEXTS = ("Long texts", "Textes longs", "长文本")
    SUMMARY = ("Summary", "Résumé", "摘要")
    FILES = ("Files", "Fichiers", "文件")
    BY_CODER = ("By coder and transcript", "Par codeur et transcription", "按编码员和转录文本")
    CONFLICTS = ("Conflicts", "Conflits", "冲突")
    LOOK_ALIKES = ("Look-alikes", "Ressemblances", "相似项")
    UNPLACED = ("Unplaced", "Sans place", "未能放置")

    # Long texts
    CONTINUED = (
        " […] [too long for one cell: whole on the sheet “{sheet}”, from row {row}]",
        (
            " […] [trop long pour une cellule : texte entier dans la feuille « {sheet} », à partir de la "
            "ligne {row}]"
        ),
        " […] [超出单元格容量：全文见工作表“{sheet}”，自第 {row} 行起]",
    )
    SHEET = ("Sheet", "Feuille", "工作表")
    SHEETS = ("Sheets", "Feuilles", "工作表")
    CELL = ("Cell", "Cellule", "单元格")
    PART = ("Part", "Partie", "部分")
    PARTS = ("of", "sur", "共")
    TEXT = ("Text", "Texte", "文本")

    # About
    TITLE = ("Coded interviews: tables", "Transcriptions codées : tableaux", "访谈编码：表格")
    PROJECT = ("Project", "Projet", "项目")
    MADE = ("Made (UTC)", "Établi le (UTC)", "生成时间（UTC）")
    PROGRAM = ("Program", "Logiciel", "软件")
    FILE_FORMAT = ("Format of the project file", "Format du fichier de projet", "项目文件格式")
    TRANSCRIPTS = ("Transcripts", "Transcriptions", "转录文本")
    CODERS = ("Coders", "Codeurs", "编码员")
    CODES = ("Codes (groups included)", "Codes (groupes compris)", "代码（含组别）")
    CODEBOOK_VERSION = ("Codebook, version", "Grille de codage, version", "代码簿及版本")
    CODINGS = ("Codings in all", "Codages en tout", "编码总数")
    WHAT_COUNTS = ("What counts", "Ce qui est compté", "计入范围")
    COUNTING_RULE = ("Counting rule", "Règle de comptage", "计数规则")
    PASSAGES = ("passages", "passages", "段落")
    CODINGS_RULE = ("codings", "codages", "编码")
    PASSAGES_RULE = (
        (
            "A code counts once per coder where codings on either language fall on overlapping aligned "
            "text. Codings on a translation are laid on the original through the alignment; where "
            "nothing is aligned they stay on their own text. Two coders on one passage count twice."
        ),
        (
            "Un code compte une fois par codeur là où des codages, dans l'une ou l'autre langue, portent "
            "sur un même texte aligné ou sur des textes qui se recouvrent. Les codages d'une traduction "
            "sont reportés sur l'original par l'alignement ; sans alignement, ils restent sur leur "
            "propre texte. Deux codeurs sur un même passage comptent deux fois."
        ),
        (
            "同一编码员对同一代码，若其在任一语言上的编码落在相互重叠的对齐文本上，只计一次。译文上的编码"
            "通过对齐投射到原文；没有对齐的，留在其所在文本上计数。两位编码员编码同一段落计两次。"
        ),
    )
    CODINGS_COUNTED = (
        (
            "Every coding counts, also where a coder has put one code on both languages or on "
            "overlapping passages."
        ),
        (
            "Chaque codage compte, même si un codeur a posé le même code dans les deux langues ou sur "
            "des passages qui se recouvrent."
        ),
        "每条编码都计数，即使同一编码员在两种语言上或在重叠段落上使用了同一代码。",
    )
    ROLES_LEFT_OUT = ("Roles left out", "Rôles non comptés", "不计入的角色")
    ROLES_RULE = (
        (
            "Codings that touch only turns of these roles are in no table; on the sheet of segments they "
            "are marked."
        ),
        (
            "Les codages qui ne touchent que des tours de ces rôles n'entrent dans aucun tableau ; la "
            "feuille des segments les signale."
        ),
        "只涉及这些角色话轮的编码不进入任何表格；在编码片段表中有标注。",
    )
    LEFT_OUT_BY_ROLE = (
        "Codings left out because of their role",
        "Codages non comptés à cause du rôle",
        "因角色不计入的编码",
    )
    PROCESS_LEFT_OUT = ("Process codes left out", "Codes de processus non comptés", "不计入的过程代码")
    PROCESS_RULE = (
        (
            "Notes of the coders on their own work; they are in the codebook and among the segments, and "
            "in no table."
        ),
        (
            "Notes des codeurs sur leur propre travail ; elles figurent dans la grille de codage et "
            "parmi les segments, mais dans aucun tableau."
        ),
        "编码员对自身工作的记录；列于代码簿和编码片段中，不进入任何表格。",
    )
    LEFT_OUT_BY_PROCESS = (
        "Codings left out because of a process code",
        "Codages non comptés à cause d'un code de processus",
        "因过程代码不计入的编码",
    )
    CODINGS_IN_TABLES = ("Codings in the tables", "Codages dans les tableaux", "表格计入的编码")
    NONE = ("none", "aucun", "无")
    MEASURES = ("Measures", "Mesures", "指标")
    OWN_RULE = (
        "Passages (or codings) of the code itself.",
        "Passages (ou codages) du code lui-même.",
        "该代码自身的段落（或编码）数。",
    )
    WITH_SUBCODES_RULE = (
        (
            "Passages of the code and of everything below it; a passage coded twice in this subtree "
            "counts once. Therefore often less than the sum of the rows. With the rule “codings”: all "
            "codings of the subtree."
        ),
        (
            "Passages du code et de tout ce qui se trouve dessous ; un passage codé deux fois dans cette "
            "branche compte une fois. Souvent inférieur à la somme des lignes. Avec la règle « codages » "
            ": tous les codages de la branche."
        ),
        (
            "该代码及其下级代码的段落数；在同一分支内重复编码的段落只计一次，因此常小于各行之和。采用“编"
            "码”规则时，为分支内的全部编码。"
        ),
    )
    TRANSCRIPTS_RULE = (
        "Transcripts in which the code itself counts at least once.",
        "Transcriptions où le code lui-même compte au moins une fois.",
        "该代码自身至少计一次的转录文本数。",
    )
    TRANSCRIPTS_SUBCODES_RULE = (
        "Transcripts in which the code or anything below it counts at least once.",
        "Transcriptions où le code ou l'un de ses sous-codes compte au moins une fois.",
        "该代码或其任一下级代码至少计一次的转录文本数。",
    )
    CHARACTERS_RULE = (
        (
            "Characters (Unicode code points) of originals under the code itself, each counted once, "
            "whoever coded it; codings on translations through the alignment, none where nothing is "
            "aligned."
        ),
        (
            "Caractères (points de code Unicode) des originaux couverts par le code lui-même, chacun "
            "compté une fois quel que soit le codeur ; les codages de traductions par l'alignement, rien "
            "sans alignement."
        ),
        (
            "该代码自身覆盖的原文字符数（Unicode 码位），不论由谁编码，每个字符只计一次；译文上的编码按对"
            "齐折算，没有对齐的不计。"
        ),
    )
    COVERAGE_RULE = (
        (
            "These characters as a share of all characters of all originals of the project, every role "
            "included."
        ),
        (
            "Part de ces caractères dans l'ensemble des caractères de tous les originaux du projet, tous "
            "rôles compris."
        ),
        "上述字符占项目全部原文字符（含所有角色）的比例。",
    )
    CELL_RULE = (
        (
            "Cells of the matrix count the code itself in one transcript. “With subcodes” counts the "
            "whole subtree as above. “Any code” counts each passage once, whatever its codes."
        ),
        (
            "Les cellules de la matrice comptent le code lui-même dans une transcription. « Avec "
            "sous-codes » compte toute la branche comme ci-dessus. « Tout code » compte chaque passage "
            "une fois, quels que soient ses codes."
        ),
        (
            "矩阵单元格为该代码自身在一份转录文本中的计数。“含下级代码”按上述方式计整个分支。“任一代码”不"
            "论代码为何，每个段落只计一次。"
        ),
    )
    TOTALS_RULE = (
        "All totals are counted from the codings, not by adding up cells.",
        "Tous les totaux sont comptés à partir des codages, non par addition des cellules.",
        "所有合计均由编码重新计数，而非单元格相加。",
    )
    READING = ("Reading hints", "Pour lire ce classeur", "阅读提示")
    LINKS_HINT = (
        "A code's id leads to its entry in the codebook.",
        "L'identifiant d'un code mène à son entrée dans la grille de codage.",
        "点击代码标识可跳转到代码簿中的条目。",
    )
    SEGMENTS_HINT = (
        (
            "One row per coding. The coded side is quoted exactly; the other side shows the aligned "
            "sentences or turns that the coding touches, “[…]” between parts that do not meet."
        ),
        (
            "Une ligne par codage. Le côté codé est cité exactement ; l'autre côté montre les phrases ou "
            "tours alignés que le codage touche, « […] » entre les parties non contiguës."
        ),
        ("每条编码一行。被编码一侧为原样引文；另一侧为该编码触及的对齐句子或话轮，不相连部分以“[…]”隔开。"),
    )
    POSITIONS_HINT = (
        "Start and end are Unicode code points of the coded text, from 0, the end not included.",
        "Début et fin sont des points de code Unicode du texte codé, à partir de 0, fin non comprise.",
        "起止位置为被编码文本的 Unicode 码位，从 0 起，不含终点。",
    )
    TEXT_HINT = (
        (
            "Texts are as they are in the project. Control characters, which no workbook can hold, "
            "appear as their pictures (␋); texts too long for a cell stand whole on a sheet of their own."
        ),
        (
            "Les textes sont ceux du projet. Les caractères de contrôle, impossibles dans un classeur, "
            "apparaissent sous forme de symboles (␋) ; les textes trop longs pour une cellule figurent "
            "en entier sur une feuille à part."
        ),
        (
            "文本与项目中一致。工作簿无法保存的控制字符以其符号（如 ␋）显示；超出单元格容量的文本在单独的"
            "工作表中完整列出。"
        ),
    )
    CONSENT_HINT = (
        "Quotes come from interviews: mind what the people quoted have consented to.",
        "Les citations proviennent d'entretiens : respecter les consentements donnés.",
        "引文来自访谈：使用时请遵守受访者的知情同意范围。",
    )

    # Headings
    ID = ("Code", "Code", "代码")
    PATH = ("Path", "Chemin", "路径")
    LABEL = ("Label", "Libellé", "名称")
    LABEL_IN = ("Label ({language})", "Libellé ({language})", "名称（{language}）")
    DEFINITION = ("Definition", "Définition", "定义")
    INCLUDE = ("Include", "Inclure", "包括")
    EXCLUDE = ("Exclude", "Exclure", "不包括")
    EXAMPLE = ("Example", "Exemple", "示例")
    CONSTRUCTED = ("[constructed] {text}", "[exemple construit] {text}", "〔自拟〕{text}")
    KIND = ("Kind", "Type", "类别")
    APPLIED = ("Can be applied", "Applicable", "可用于编码")
    STATUS = ("Status", "État", "状态")
    IN_TABLES = ("In tables", "Dans les tableaux", "计入表格")
    SEE_ALSO = ("See also", "Voir aussi", "参见")
    REPLACED_BY = ("Replaced by", "Remplacé par", "由其取代")
    SINCE = ("Since", "Depuis", "始于")
    COLOUR = ("Colour", "Couleur", "颜色")
    TINT = ("Tint", "Teinte", "底色")
    GLYPH = ("Sign", "Signe", "符号")
    UID = ("UID", "UID", "唯一标识")
    OWN = ("Own", "Propre", "自身")
    WITH_SUBCODES = ("With subcodes", "Avec sous-codes", "含下级代码")
    TRANSCRIPTS_SUBCODES = (
        "Transcripts, with subcodes",
        "Transcriptions, avec sous-codes",
        "转录文本（含下级代码）",
    )
    CHARACTERS = ("Characters", "Caractères", "字符数")
    COVERAGE = ("Coverage", "Couverture", "覆盖率")
    TOTAL = ("Total", "Total", "合计")
    TOTAL_EACH = ("Total (each code apart)", "Total (chaque code à part)", "合计（各代码分别计）")
    TOTAL_ANY = (
        "Any code (each passage once)",
        "Tout code (chaque passage une fois)",
        "任一代码（每段一次）",
    )
    TRANSCRIPT = ("Transcript", "Transcription", "转录文本")
    TURN = ("Turn", "Tour", "话轮")
    TIME = ("Time", "Temps", "时间")
    SPEAKER = ("Speaker", "Locuteur", "说话人")
    ROLE = ("Role", "Rôle", "角色")
    LANGUAGE = ("Language coded", "Langue codée", "编码所在语言")
    ORIGINAL = ("Original", "Original", "原文")
    TRANSLATION = ("Translation", "Traduction", "译文")
    CODER = ("Coder", "Codeur", "编码员")
    MEMO = ("Memo", "Mémo", "备忘录")
    WEIGHT = ("Weight", "Poids", "权重")
    START = ("Start", "Début", "起")
    END = ("End", "Fin", "止")
    CREATED = ("Created (UTC)", "Créé le (UTC)", "创建时间（UTC）")
    CODING = ("Coding UID", "UID du codage", "编码标识")
    UNITS = (
        "Unit: {counting}. Left out: roles {roles}; process codes {process}. See “{about}”.",
        ("Unité : {counting}. Non comptés : rôles {roles} ; codes de processus {process}. Voir « {about} »."),
        "单位：{counting}。不计入：角色 {roles}；过程代码 {process}。详见“{about}”。",
    )
    LIST_COMMA = (", ", ", ", "、")

    # Values
    YES = ("yes", "oui", "是")
    NO = ("no", "non", "否")
    INTERVIEWER = ("interviewer", "enquêteur", "访谈者")
    RESPONDENT = ("respondent", "enquêté", "受访者")
    INTERPRETER = ("interpreter", "interprète", "译员")
    MODERATOR = ("moderator", "animateur", "主持人")
    OTHER = ("other", "autre", "其他")
    GROUP = ("group", "groupe", "组别")
    CODE = ("code", "code", "代码")
    PROCESS = ("process", "processus", "过程")
    ACTIVE = ("active", "actif", "使用中")
    RETIRED = ("retired", "retiré", "已停用")

    # Merge report
    MERGE_TITLE = ("Merge report", "Rapport de fusion", "合并报告")
    DRY_RUN = (
        "Dry run: nothing has been changed.",
        "Simulation : rien n'a été modifié.",
        "预演：未作任何更改。",
    )
    DONE = ("Merged. Operation {uid}.", "Fusion effectuée. Opération {uid}.", "已合并。操作 {uid}。")
    ADDED = ("Added", "Ajoutés", "新增")
    CHANGED = ("Changed", "Modifiés", "更改")
    REMOVED = ("Removed", "Supprimés", "移除")
    WHAT = ("What", "Quoi", "对象")
    FILE = ("File", "Fichier", "文件名")
    OPERATIONS = ("Operations", "Opérations", "操作数")
    NEW_OPERATIONS = ("New here", "Nouvelles ici", "其中新操作")
    LAST_CHANGE = ("Last change (UTC)", "Dernière modification (UTC)", "最后修改（UTC）")
    CODINGS_ADDED = ("Codings added", "Codages ajoutés", "新增编码")
    CODINGS_REMOVED = ("Codings removed", "Codages supprimés", "移除编码")
    FIELD = ("Field", "Champ", "字段")
    STANDS = ("Stands", "Valeur retenue", "现值")
    OTHER_VALUE = ("Other value", "Autre valeur", "另一值")
    BY = ("By", "Par", "修改者")
    OTHER_BY = ("Other by", "Autre : par", "另一值修改者")
    AT = ("At (UTC)", "Le (UTC)", "修改时间（UTC）")
    OTHER_AT = ("Other at (UTC)", "Autre : le (UTC)", "另一值修改时间（UTC）")
    WHY = ("Why", "Pourquoi", "理由")
    NAME = ("Name", "Nom", "名称")
    OURS = ("Here", "Ici", "本项目")
    THEIRS = ("Merged in", "Fusionné", "并入项")
    MISSING = ("Missing here", "Absent ici", "此处缺失")
    CONFLICTS_HINT = (
        (
            "Two people gave one field different values without knowing of each other. One stands, on "
            "every computer the same; the other is kept here."
        ),
        (
            "Deux personnes ont donné des valeurs différentes à un même champ sans le savoir. L'une est "
            "retenue, la même sur tous les ordinateurs ; l'autre est conservée ici."
        ),
        ("两人在互不知情的情况下给同一字段赋予不同的值。其中一个生效，在所有电脑上相同；另一个保留于此。"),
    )
    LOOK_ALIKES_HINT = (
        "Things that may be one and the same; nothing was joined.",
        "Éléments peut-être identiques ; rien n'a été réuni.",
        "可能为同一对象的条目；均未合并。",
    )
    UNPLACED_HINT = (
        "Kept, though what they refer to is not here yet; they appear once it arrives.",
        ("Conservés, bien que ce à quoi ils se rapportent ne soit pas encore là ; ils apparaîtront ensuite."),
        "已保留，但其所依据的内容尚未到位；到位后即会出现。",
    )
    SAME_TEXT = ("same text", "même texte", "文本相同")
    SAME_NAME = ("same name", "même nom", "名称相同")
    SAME_CODER_NAME = ("same coder name", "même nom de codeur", "编码员姓名相同")
    KIND_TEXT = ("text", "texte", "文本")
    KIND_TRANSCRIPT = ("transcript", "transcription", "转录文本")
    KIND_REVISION = ("text revision", "révision de texte", "文本版本")
    KIND_SPEAKER = ("speaker", "locuteur", "说话人")
    KIND_BEAD = ("alignment link", "lien d'alignement", "对齐关系")
    KIND_CODEBOOK = ("codebook", "grille de codage", "代码簿")
    KIND_SCHEMA = ("attribute schema", "schéma d'attributs", "属性表")
    KIND_ATTRIBUTE = ("attribute", "attribut", "属性")
    KIND_CODING = ("coding", "codage", "编码")
    KIND_MEMO = ("memo", "mémo", "备忘录")
    KIND_SUMMARY = ("summary", "résumé", "摘要")
    KIND_CODER = ("coder", "codeur", "编码员")
    KIND_CASE = ("place", "lieu", "场所")
    KIND_PARTICIPANT = ("participant", "participant", "参与者")
    KIND_INTERVIEW = ("place of an interview", "lieu d'un entretien", "访谈所属场所")
    KIND_PARTICIPATION = ("participant of an interview", "participant d'un entretien", "访谈的参与者")
    KIND_IDENTITY = ("speaker who is a participant", "locuteur identifié", "说话人与参与者的对应")
    KIND_SAVED_QUERY = ("saved query", "requête enregistrée", "已保存的查询")
    KIND_HABIT = ("correction for imports", "correction pour les imports", "导入更正")
    KIND_TEAM_WORD = ("word of the team", "mot de l'équipe", "团队词语")
    KIND_STOP_WORD = ("stop word", "mot vide", "停用词")
    KIND_REJECTION = ("rejected suggestion", "suggestion rejetée", "已拒绝的建议")
    KIND_VALUE = ("value of an attribute", "valeur d'attribut", "属性值")
