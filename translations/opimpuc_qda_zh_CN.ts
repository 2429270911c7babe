<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActDialog</name>
    <message>
        <source>Find a code in any language</source>
        <translation>用任一语言查找代码</translation>
    </message>
    <message>
        <source>Codes that fit</source>
        <translation>相符的代码</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>编码</translation>
    </message>
</context>
<context>
    <name>ActLines</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>代码簿(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <translation>对齐(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>译文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Memos</source>
        <translation>备忘录(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Select &amp;by</source>
        <translation>选择单位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Ends of the coding</source>
        <translation>编码的两端(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Languages shown</source>
        <translation>显示的语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Marks of codings</source>
        <translation>编码标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Room between lines</source>
        <translation>行距(&amp;R)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a project with the shipped codebook</source>
        <translation>用自带的代码簿新建项目</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>打开项目文件</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>试用示例(&amp;S)</translation>
    </message>
    <message>
        <source>Open your copy of the made sample project</source>
        <translation>打开您的示例项目副本（虚构资料）</translation>
    </message>
    <message>
        <source>&amp;Import transcripts…</source>
        <translation>导入转录文本(&amp;I)…</translation>
    </message>
    <message>
        <source>Look at transcripts, correct what was understood, and import them</source>
        <translation>查看转录文本，更正识别结果，然后导入</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import all transcripts of a folder in one go, and tell of each</source>
        <translation>一次导入文件夹中的全部转录文本，并逐一报告</translation>
    </message>
    <message>
        <source>&amp;Merge coders&apos; projects…</source>
        <translation>合并编码员的项目(&amp;M)…</translation>
    </message>
    <message>
        <source>Bring in what other coders did in their copies of the project</source>
        <translation>并入其他编码员在其项目副本中的工作</translation>
    </message>
    <message>
        <source>&amp;Export workbook…</source>
        <translation>导出工作簿(&amp;E)…</translation>
    </message>
    <message>
        <source>Write codebook, frequencies, tables and passages to an Excel file</source>
        <translation>将代码簿、频次、表格和段落写入 Excel 文件</translation>
    </message>
    <message>
        <source>&amp;Place and interview…</source>
        <translation>场所与访谈(&amp;P)…</translation>
    </message>
    <message>
        <source>Say where this interview was held, who speaks, and what is known</source>
        <translation>说明访谈地点、说话人以及已知信息</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>属性(&amp;A)…</translation>
    </message>
    <message>
        <source>Places, participants, interviews and texts with all that is known</source>
        <translation>场所、参与者、访谈和文本的全部已知信息</translation>
    </message>
    <message>
        <source>&amp;Language models…</source>
        <translation>语言模型(&amp;L)…</translation>
    </message>
    <message>
        <source>Install or remove trained pipelines for lemmas and word classes</source>
        <translation>安装或移除用于词元和词类的已训练流程</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>Back to the start page; everything is saved already</source>
        <translation>回到起始页；一切均已保存</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>关闭窗口；一切均已保存</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>撤销您的上一步操作</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>重做刚撤销的操作</translation>
    </message>
    <message>
        <source>Select &amp;word</source>
        <translation>选择词(&amp;W)</translation>
    </message>
    <message>
        <source>Select the word at the caret</source>
        <translation>选择光标处的词</translation>
    </message>
    <message>
        <source>Select &amp;sentence</source>
        <translation>选择句子(&amp;S)</translation>
    </message>
    <message>
        <source>Select the sentence at the caret</source>
        <translation>选择光标处的句子</translation>
    </message>
    <message>
        <source>Select &amp;turn</source>
        <translation>选择话轮(&amp;T)</translation>
    </message>
    <message>
        <source>Select the whole turn at the caret</source>
        <translation>选择光标处的整个话轮</translation>
    </message>
    <message>
        <source>Go to the &amp;other language</source>
        <translation>转到另一语言(&amp;O)</translation>
    </message>
    <message>
        <source>Put the caret on what renders these words in the other language</source>
        <translation>将光标移到另一语言中的对照文字</translation>
    </message>
    <message>
        <source>Apply a recent code</source>
        <translation>应用最近使用的代码</translation>
    </message>
    <message>
        <source>Apply the recent code with this digit</source>
        <translation>应用此数字键对应的最近代码</translation>
    </message>
    <message>
        <source>Apply your own code</source>
        <translation>应用自定代码</translation>
    </message>
    <message>
        <source>Apply the code that you gave this key</source>
        <translation>应用您为此键指定的代码</translation>
    </message>
    <message>
        <source>&amp;Quick code…</source>
        <translation>快速编码(&amp;Q)…</translation>
    </message>
    <message>
        <source>Type to code the selected passage, or the sentence at the caret</source>
        <translation>输入以编码所选段落，或光标处的句子</translation>
    </message>
    <message>
        <source>&amp;Find a code</source>
        <translation>查找代码(&amp;F)</translation>
    </message>
    <message>
        <source>Type to find a code, Enter to apply it</source>
        <translation>键入以查找代码，按回车键应用</translation>
    </message>
    <message>
        <source>&amp;Apply the marked code</source>
        <translation>应用所选代码(&amp;A)</translation>
    </message>
    <message>
        <source>Put the code marked in the codebook on the selected passage</source>
        <translation>将代码簿中所选的代码用于选中的片段</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>备忘录(&amp;M)</translation>
    </message>
    <message>
        <source>Write a memo on the current coding</source>
        <translation>为当前编码写备忘录</translation>
    </message>
    <message>
        <source>&amp;Remove coding</source>
        <translation>移除编码(&amp;R)</translation>
    </message>
    <message>
        <source>Take the current coding away; it can be undone</source>
        <translation>移除当前编码；可以撤销</translation>
    </message>
    <message>
        <source>Code &amp;in vivo</source>
        <translation>实境编码(&amp;I)</translation>
    </message>
    <message>
        <source>Make a code that is called as the selected words are, and apply it</source>
        <translation>以所选词语为名新建代码并应用</translation>
    </message>
    <message>
        <source>&amp;Open coding</source>
        <translation>开放式编码(&amp;O)</translation>
    </message>
    <message>
        <source>Open the quick code bar by itself after each selection</source>
        <translation>每次选择后自动打开快速编码栏</translation>
    </message>
    <message>
        <source>Ne&amp;xt uncertain place</source>
        <translation>下一处存疑(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next place whose alignment somebody should look at</source>
        <translation>转到下一处需要核对的对齐</translation>
    </message>
    <message>
        <source>&amp;Previous uncertain place</source>
        <translation>上一处存疑(&amp;P)</translation>
    </message>
    <message>
        <source>Go back to the last place whose alignment somebody should look at</source>
        <translation>返回上一处需要核对的对齐</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>Say that original and translation belong together here</source>
        <translation>确认此处原文与译文相互对应</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>与下一处合并(&amp;M)</translation>
    </message>
    <message>
        <source>Let this place and the next one be one</source>
        <translation>将此处与下一处合为一处</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>在此拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Part this place before the turn at the caret</source>
        <translation>在光标所在话轮之前拆开此处</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>解除对应(&amp;U)</translation>
    </message>
    <message>
        <source>Let original and translation stand alone here</source>
        <translation>让此处的原文与译文各自独立</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>建立对应(&amp;L)</translation>
    </message>
    <message>
        <source>Link this turn with the one across that stands alone too</source>
        <translation>将此话轮与对面同样独立的话轮对应起来</translation>
    </message>
    <message>
        <source>Move the translation &amp;down from here</source>
        <translation>从此处起译文下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move the translation down by one, up to the next confirmed place</source>
        <translation>译文下移一格，直到下一处已确认的位置</translation>
    </message>
    <message>
        <source>Move the translation up from &amp;here</source>
        <translation>从此处起译文上移(&amp;H)</translation>
    </message>
    <message>
        <source>Move the translation up by one, up to the next confirmed place</source>
        <translation>译文上移一格，直到下一处已确认的位置</translation>
    </message>
    <message>
        <source>&amp;Align anew from here</source>
        <translation>从此处起重新对齐(&amp;A)</translation>
    </message>
    <message>
        <source>Have the program align again, up to the next confirmed place</source>
        <translation>由程序重新对齐，直到下一处已确认的位置</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Show the transcript larger</source>
        <translation>以更大字号显示转录文本</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Show the transcript smaller</source>
        <translation>以更小字号显示转录文本</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Type what you want to do, and do it</source>
        <translation>输入想做的事，然后执行</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>为操作指定其他快捷键</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>更改窗口颜色</translation>
    </message>
    <message>
        <source>Change the language of the interface</source>
        <translation>更改界面语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Correct this turn</source>
        <translation>更正此话轮(&amp;C)</translation>
    </message>
    <message>
        <source>Edit the words of the turn at the caret; codings stay with theirs</source>
        <translation>修改光标所在话轮的文字；编码仍跟随各自的文字</translation>
    </message>
    <message>
        <source>Replace by a corrected &amp;file…</source>
        <translation>用更正后的文件替换(&amp;F)…</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of this text, after a look at it</source>
        <translation>查看后用更正后的文件替换此文本</translation>
    </message>
    <message>
        <source>&amp;Earlier texts…</source>
        <translation>早先的文本(&amp;E)…</translation>
    </message>
    <message>
        <source>Read this text as it was before it was corrected</source>
        <translation>阅读此文本更正前的样子</translation>
    </message>
    <message>
        <source>Codings &amp;without a place</source>
        <translation>无位置的编码(&amp;W)</translation>
    </message>
    <message>
        <source>Show the codings whose words a correction took away</source>
        <translation>显示因更正而失去文字的编码</translation>
    </message>
    <message>
        <source>F&amp;ind in this transcript</source>
        <translation>在本转录文本中查找(&amp;I)</translation>
    </message>
    <message>
        <source>Find words in the transcript shown, in both languages</source>
        <translation>在当前转录文本的两种语言中查找</translation>
    </message>
    <message>
        <source>Find in &amp;all transcripts</source>
        <translation>在所有转录文本中查找(&amp;A)</translation>
    </message>
    <message>
        <source>Find words in all transcripts of the project</source>
        <translation>在项目的所有转录文本中查找</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>下一个结果(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>转到下一处结果</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>上一个结果(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>转到上一处结果</translation>
    </message>
    <message>
        <source>&amp;Add a translation…</source>
        <translation>添加译文…(&amp;A)</translation>
    </message>
    <message>
        <source>Read a translation from a file, look at its pairs, and add it</source>
        <translation>从文件读入译文，查看对照后添加</translation>
    </message>
    <message>
        <source>&amp;Begin a translation without a file…</source>
        <translation>不用文件，新建译文…(&amp;B)</translation>
    </message>
    <message>
        <source>Choose a language, then type a translation beside the original</source>
        <translation>选择语言，然后在原文旁输入译文</translation>
    </message>
    <message>
        <source>&amp;Type what is not translated</source>
        <translation>输入未翻译处的译文(&amp;T)</translation>
    </message>
    <message>
        <source>Type the translation of this turn, or of the next one that lacks it</source>
        <translation>输入此话轮的译文，或下一个未翻译话轮的译文</translation>
    </message>
    <message>
        <source>&amp;Replace the translation…</source>
        <translation>替换译文…(&amp;R)</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of the translation that is shown</source>
        <translation>用更正后的文件替换所显示的译文</translation>
    </message>
    <message>
        <source>Re&amp;move the translation…</source>
        <translation>移除译文…(&amp;M)</translation>
    </message>
    <message>
        <source>Take away the translation that is shown; it can be undone</source>
        <translation>移除所显示的译文；可以撤销</translation>
    </message>
    <message>
        <source>&amp;Show the next translation</source>
        <translation>显示下一个译文(&amp;S)</translation>
    </message>
    <message>
        <source>Put another translation beside the original</source>
        <translation>在原文旁显示另一个译文</translation>
    </message>
    <message>
        <source>What dragging, and Shift with an arrow or a click, select by</source>
        <translation>拖动、Shift 加方向键或单击时按什么单位选择</translation>
    </message>
    <message>
        <source>Which languages are shown, and how they stand</source>
        <translation>显示哪些语言，如何排列</translation>
    </message>
    <message>
        <source>How codings show in the words</source>
        <translation>编码在文字中如何显示</translation>
    </message>
    <message>
        <source>How much room there is between lines</source>
        <translation>行与行之间留多少空</translation>
    </message>
    <message>
        <source>Move an end of the current coding by what selecting goes by</source>
        <translation>按选择单位移动当前编码的一端</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>话轮</translation>
    </message>
    <message>
        <source>Select by the ne&amp;xt unit</source>
        <translation>换下一种选择单位(&amp;X)</translation>
    </message>
    <message>
        <source>Select by characters, words, phrases, sentences, turns in turn</source>
        <translation>依次按字符、词、短语、句子、话轮选择</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右并排</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>上下对照</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>仅原文</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>仅译文</translation>
    </message>
    <message>
        <source>Next arra&amp;ngement of languages</source>
        <translation>换下一种语言排列(&amp;N)</translation>
    </message>
    <message>
        <source>Side by side, one below the other, or one language</source>
        <translation>左右并排、上下对照或只看一种语言</translation>
    </message>
    <message>
        <source>Coloured ground</source>
        <translation>彩色底纹</translation>
    </message>
    <message>
        <source>Coloured lines</source>
        <translation>彩色下划线</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>很宽</translation>
    </message>
    <message>
        <source>&amp;Fonts…</source>
        <translation>字体(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a font for Chinese and one for other languages</source>
        <translation>为中文和其他语言各选一种字体</translation>
    </message>
    <message>
        <source>Next &amp;sentence</source>
        <translation>下一句(&amp;S)</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>选择下一句</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation>选择上一句</translation>
    </message>
    <message>
        <source>Next &amp;turn</source>
        <translation>下一话轮(&amp;T)</translation>
    </message>
    <message>
        <source>Select the next turn</source>
        <translation>选择下一话轮</translation>
    </message>
    <message>
        <source>Previous turn</source>
        <translation>上一话轮</translation>
    </message>
    <message>
        <source>Select the previous turn</source>
        <translation>选择上一话轮</translation>
    </message>
    <message>
        <source>Next &amp;coding</source>
        <translation>下一处编码(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the coding that begins next</source>
        <translation>转到下一处开始的编码</translation>
    </message>
    <message>
        <source>Previous coding</source>
        <translation>上一处编码</translation>
    </message>
    <message>
        <source>Go to the coding that begins before</source>
        <translation>转到前一处开始的编码</translation>
    </message>
    <message>
        <source>Next &amp;uncoded passage</source>
        <translation>下一处未编码的段落(&amp;U)</translation>
    </message>
    <message>
        <source>Select the next sentence or turn that has no coding</source>
        <translation>选择下一个没有编码的句子或话轮</translation>
    </message>
    <message>
        <source>Previous uncoded passage</source>
        <translation>上一处未编码的段落</translation>
    </message>
    <message>
        <source>Select the sentence or turn before that has no coding</source>
        <translation>选择上一个没有编码的句子或话轮</translation>
    </message>
    <message>
        <source>Next coding &amp;here</source>
        <translation>此处的下一个编码(&amp;H)</translation>
    </message>
    <message>
        <source>Make the codings at the caret current, one after the other</source>
        <translation>依次选中光标处的各个编码</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>终点后移</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>终点前移</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>起点前移</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>起点后移</translation>
    </message>
    <message>
        <source>&amp;New code…</source>
        <translation>新建代码(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a new code, below the marked group or beside the marked code</source>
        <translation>在所标组之下或所标代码旁边新建一个代码</translation>
    </message>
    <message>
        <source>&amp;Edit code…</source>
        <translation>编辑代码(&amp;E)…</translation>
    </message>
    <message>
        <source>Open all that the marked code says, in every language</source>
        <translation>打开所标代码在各语言中的全部内容</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Type another label for the marked code, in the language shown</source>
        <translation>用当前显示的语言为所选代码输入另一名称</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>合并到(&amp;M)…</translation>
    </message>
    <message>
        <source>Give the codings of the marked code to another one, after a look</source>
        <translation>查看后，将所选代码的编码归入另一代码</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>拆分(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose which codings of the marked code get another one</source>
        <translation>选择所标代码的哪些编码改用另一代码</translation>
    </message>
    <message>
        <source>Re&amp;tire, or use again</source>
        <translation>停用或重新启用(&amp;T)</translation>
    </message>
    <message>
        <source>Keep the marked code readable but offer it no more, or offer it again</source>
        <translation>保留所选代码可读但不再提供，或重新提供</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Take the marked code out, after a look at what goes with it</source>
        <translation>查看会一并删除的内容后，删除所选代码</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>See who did what when, go there, and take back an act of yours</source>
        <translation>查看谁在何时做了什么、跳转到该处，并撤销您自己的操作</translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation>仅显示文本(&amp;T)</translation>
    </message>
    <message>
        <source>Hide the panels beside the text, or show them again</source>
        <translation>隐藏文本两侧的面板，或重新显示</translation>
    </message>
    <message>
        <source>&amp;All memos…</source>
        <translation>所有备忘录(&amp;A)…</translation>
    </message>
    <message>
        <source>Find, edit, remove and export the memos of the project</source>
        <translation>查找、编辑、删除和导出项目的备忘录</translation>
    </message>
    <message>
        <source>&amp;Summaries…</source>
        <translation>摘要(&amp;S)…</translation>
    </message>
    <message>
        <source>Sum up what each transcript says under each code</source>
        <translation>概括每个转录文本在每个代码下所说的内容</translation>
    </message>
    <message>
        <source>Memo on this &amp;turn</source>
        <translation>此话轮的备忘录(&amp;T)</translation>
    </message>
    <message>
        <source>Write a memo on the turn at the caret</source>
        <translation>为光标处的话轮写备忘录</translation>
    </message>
    <message>
        <source>Memo on this t&amp;ranslation</source>
        <translation>此处译文的备忘录(&amp;R)</translation>
    </message>
    <message>
        <source>Write on how the translation renders the original here</source>
        <translation>记录此处译文如何表达原文</translation>
    </message>
    <message>
        <source>Memo on this trans&amp;cript</source>
        <translation>此转录文本的备忘录(&amp;C)</translation>
    </message>
    <message>
        <source>Write a memo on the transcript shown</source>
        <translation>为显示的转录文本写备忘录</translation>
    </message>
    <message>
        <source>Memo on the marked c&amp;ode</source>
        <translation>所选代码的备忘录(&amp;O)</translation>
    </message>
    <message>
        <source>Write a memo on the code marked in the codebook</source>
        <translation>为代码簿中所选的代码写备忘录</translation>
    </message>
    <message>
        <source>Memo on the p&amp;lace</source>
        <translation>场所的备忘录(&amp;L)</translation>
    </message>
    <message>
        <source>Write a memo on the place of this interview</source>
        <translation>为此访谈的场所写备忘录</translation>
    </message>
    <message>
        <source>Memo on the &amp;project</source>
        <translation>项目的备忘录(&amp;P)</translation>
    </message>
    <message>
        <source>Write a memo on the project as a whole</source>
        <translation>为整个项目写备忘录</translation>
    </message>
    <message>
        <source>Wor&amp;ds…</source>
        <translation>词语(&amp;D)…</translation>
    </message>
    <message>
        <source>Lists of words, key words, pictures, lexicon and stop lists</source>
        <translation>词表、关键词、图形、词库与停用词表</translation>
    </message>
    <message>
        <source>&amp;Keyword in context</source>
        <translation>关键词上下文(&amp;K)</translation>
    </message>
    <message>
        <source>Show every place of the selected word, or of the one at the caret</source>
        <translation>显示所选词语或光标处词语的每一处</translation>
    </message>
    <message>
        <source>A&amp;dd as a word…</source>
        <translation>添加为词语(&amp;D)…</translation>
    </message>
    <message>
        <source>Keep the selected Chinese word whole, after seeing what that changes</source>
        <translation>先查看影响，再使所选中文词语保持完整</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a translation of “{name}”</source>
        <translation>为“{name}”添加译文</translation>
    </message>
    <message>
        <source>Replace a translation of “{name}”</source>
        <translation>替换“{name}”的译文</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>其他文件…(&amp;O)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>S&amp;kipped ({n})</source>
        <translation>略过(&amp;K)（{n}）</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>没有需要说明的。</translation>
    </message>
    <message>
        <source>&amp;Remarks ({n})</source>
        <translation>说明(&amp;R)（{n}）</translation>
    </message>
    <message numerus="yes">
        <source>Codings on the translation: %n keep(s) the words</source>
        <translation>
            <numerusform>译文上的编码：%n 个文字不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) the corrected words</source>
        <translation>
            <numerusform>%n 个采用更正后的文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find(s) no place and will be listed</source>
        <translation>
            <numerusform>%n 个无处可放，将列出</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a translation in this language already ({language}). Nothing was added. Choose another language if this was not recognised rightly, or replace that translation.</source>
        <translation>已有这种语言的译文（{language}）。未添加任何内容。如果语言识别有误，请选择其他语言，或替换那个译文。</translation>
    </message>
    <message>
        <source>The translation was added</source>
        <translation>译文已添加</translation>
    </message>
    <message>
        <source>The translation was replaced</source>
        <translation>译文已替换</translation>
    </message>
    <message>
        <source>As recognised: {what}</source>
        <translation>识别结果：{what}</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>字符编码(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>对照(&amp;P)</translation>
    </message>
    <message>
        <source>Add a translation</source>
        <translation>添加译文</translation>
    </message>
</context>
<context>
    <name>AddWordDialog</name>
    <message>
        <source>Add a word</source>
        <translation>添加词语</translation>
    </message>
    <message>
        <source>What would be cut otherwise</source>
        <translation>切分将改变之处</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>仍然添加(&amp;A)</translation>
    </message>
    <message>
        <source>A Chinese word that is to stay whole in all texts: a term, a name, an expression. Below you see what changes before anything is added.</source>
        <translation>在所有文本中应保持完整的中文词语：术语、名称或短语。添加之前，下方会显示将发生的变化。</translation>
    </message>
    <message>
        <source>The word, in Chinese</source>
        <translation>中文词语</translation>
    </message>
    <message>
        <source>A word here has a Chinese character and no space or sign; others need not be added.</source>
        <translation>此处的词语须含汉字且不含空格或符号；其他词语无需添加。</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” stands in the texts %n time(s).</source>
        <translation>
            <numerusform>“{word}”在文本中出现 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>It would still be cut in pieces, so it cannot be added. Try a longer or shorter one.</source>
        <translation>它仍会被切开，因此无法添加。请尝试更长或更短的词语。</translation>
    </message>
    <message>
        <source>It is a word of its own in {before} of these places now, and would be in {after}.</source>
        <translation>目前其中 {before} 处是独立的词，添加后为 {after} 处。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Words of the lexicon that would not stay whole any more: {words}.</source>
        <translation>词库中将不再保持完整的词语：{words}。</translation>
    </message>
    <message>
        <source>Words that it would cut through where they meet it: {words}.</source>
        <translation>与之相接时将被切断的词语：{words}。</translation>
    </message>
    <message>
        <source>It breaks no other word.</source>
        <translation>它不会切断其他词语。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be cut otherwise; the first ones:</source>
        <translation>
            <numerusform>有 %n 处切分将改变；前几处为：</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>Cut now</source>
        <translation>现在的切分</translation>
    </message>
    <message>
        <source>Cut then</source>
        <translation>添加后的切分</translation>
    </message>
    <message>
        <source>Added: {word}</source>
        <translation>已添加：{word}</translation>
    </message>
</context>
<context>
    <name>AlignmentBinding</name>
    <message>
        <source>Nothing stands below that this could be merged with.</source>
        <translation>下方没有可以合并的内容。</translation>
    </message>
    <message>
        <source>There is nothing to split: no side has more than one turn.</source>
        <translation>没有可拆分的内容：两边都只有一个话轮。</translation>
    </message>
    <message>
        <source>There is no translation to move before the next confirmed place.</source>
        <translation>在下一处已确认的位置之前没有可移动的译文。</translation>
    </message>
    <message>
        <source>This turn stands alone already.</source>
        <translation>此话轮已经是独立的。</translation>
    </message>
    <message>
        <source>Here are no two turns that both stand alone.</source>
        <translation>此处两边没有同样独立的话轮。</translation>
    </message>
    <message>
        <source>This place is confirmed already.</source>
        <translation>此处已经确认过。</translation>
    </message>
    <message>
        <source>Aligning anew finds nothing else up to the next confirmed place.</source>
        <translation>重新对齐到下一处已确认的位置，没有变化。</translation>
    </message>
    <message>
        <source>No alignment is uncertain in this transcript.</source>
        <translation>这份转录文本中没有存疑的对齐。</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>Proposed: as in the last interview at this place.</source>
        <translation>建议值：与该场所上一次访谈相同。</translation>
    </message>
</context>
<context>
    <name>AttributesDialog</name>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>What is described</source>
        <translation>描述对象</translation>
    </message>
    <message>
        <source>Pseudonym of a new one</source>
        <translation>新条目的化名</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>导出表格(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;sensitive attributes too</source>
        <translation>同时导出敏感属性(&amp;S)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>待填</translation>
    </message>
    <message>
        <source>“{name}” was removed; it can be undone</source>
        <translation>已移除“{name}”；可以撤销</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Table imported</source>
        <translation>表格已导入</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>{project} attributes.xlsx</source>
        <translation>{project} 属性.xlsx</translation>
    </message>
    <message>
        <source>Workbook of all levels (*.xlsx)</source>
        <translation>全部层级的工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Only this level (*.csv)</source>
        <translation>仅此层级 (*.csv)</translation>
    </message>
    <message>
        <source>Table written: {file}</source>
        <translation>表格已写入：{file}</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知信息</translation>
    </message>
</context>
<context>
    <name>BesideBar</name>
    <message>
        <source>Beside the original:</source>
        <translation>原文旁显示：</translation>
    </message>
    <message>
        <source>Translation beside the original</source>
        <translation>原文旁的译文</translation>
    </message>
</context>
<context>
    <name>BilingualCanvas</name>
    <message>
        <source>interviewer</source>
        <translation>访谈者</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>受访者</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>译员</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>only in the translation</source>
        <translation>仅见于译文</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>Aligned in different ways by several people: confirm or split it</source>
        <translation>多人的对齐方式不同：请确认或拆分</translation>
    </message>
    <message>
        <source>Alignment confirmed by a person</source>
        <translation>对齐已由人工确认</translation>
    </message>
    <message>
        <source>Aligned as in the imported file</source>
        <translation>按导入文件对齐</translation>
    </message>
    <message>
        <source>Alignment uncertain ({percent} % sure): correct or confirm it</source>
        <translation>对齐存疑（把握 {percent}%）：请更正或确认</translation>
    </message>
    <message>
        <source>Alignment {percent} % sure</source>
        <translation>对齐把握 {percent}%</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>Turn {n}</source>
        <translation>话轮 {n}</translation>
    </message>
    <message>
        <source>No code here</source>
        <translation>此处没有代码</translation>
    </message>
    <message>
        <source>Codes here: {codes}</source>
        <translation>此处的代码：{codes}</translation>
    </message>
    <message>
        <source>{code}, current</source>
        <translation>{code}，当前</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>its text is in the project already</source>
        <translation>其文本已在项目中</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>its name is taken</source>
        <translation>名称已被使用</translation>
    </message>
    <message>
        <source>Encoding uncertain: “{sample}”</source>
        <translation>字符编码不确定：“{sample}”</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>话轮</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>项目中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>CodeAllDialog</name>
    <message>
        <source>Code all hits</source>
        <translation>给所有结果编码</translation>
    </message>
    <message>
        <source>The hit itself</source>
        <translation>查到的词句本身</translation>
    </message>
    <message>
        <source>Its sentence</source>
        <translation>所在的句子</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>所在的话轮</translation>
    </message>
    <message>
        <source>Code them</source>
        <translation>编码</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) will be made.</source>
        <translation>
            <numerusform>将新增 %n 处编码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already.</source>
        <translation>
            <numerusform>另有 %n 处已经编过码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>编码范围</translation>
    </message>
    <message>
        <source>More words on each side</source>
        <translation>两侧各多取几个词</translation>
    </message>
</context>
<context>
    <name>CodeChoices</name>
    <message>
        <source>New code “{name}”…</source>
        <translation>新建代码“{name}”…</translation>
    </message>
    <message>
        <source>At the top level</source>
        <translation>在最上层</translation>
    </message>
</context>
<context>
    <name>CodeDesk</name>
    <message>
        <source>These codings cannot get that code.</source>
        <translation>这些编码不能改用该代码。</translation>
    </message>
    <message>
        <source>Codings that get the other code: {moved}. Codings that are there already and are united: {united}. Memos kept: {memos}. It can be undone.</source>
        <translation>改用另一代码的编码：{moved}。已存在而被合并的编码：{united}。保留的备忘录：{memos}。可以撤销。</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>New code</source>
        <translation>新建代码</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>代码：{code}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What you changed here is not saved. Leave it?</source>
        <translation>您在此处所作的更改尚未保存。要放弃吗？</translation>
    </message>
</context>
<context>
    <name>CodeFacts</name>
    <message>
        <source>At the top level</source>
        <translation>在最上层</translation>
    </message>
    <message>
        <source>No other code</source>
        <translation>无其他代码</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>您的快捷键</translation>
    </message>
    <message>
        <source>Made from the label</source>
        <translation>由名称生成</translation>
    </message>
    <message>
        <source>&amp;Count it in tables</source>
        <translation>计入表格(&amp;C)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Group, never applied</source>
        <translation>组（不用于编码）</translation>
    </message>
    <message>
        <source>Note on the work</source>
        <translation>工作说明</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Ctrl+{digit}</source>
        <translation>Ctrl+{digit}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>CodeFaults</name>
    <message>
        <source>The code needs a label in one language at least.</source>
        <translation>代码至少需要一种语言的名称。</translation>
    </message>
    <message>
        <source>“{words}” cannot be an id: use A to Z and _, in up to three parts with dots.</source>
        <translation>“{words}”不能作为标识：请用 A 至 Z 和 _，至多三段，以点分隔。</translation>
    </message>
    <message>
        <source>The id “{words}” is given already; ids are given once only.</source>
        <translation>标识“{words}”已被使用；每个标识只使用一次。</translation>
    </message>
    <message>
        <source>“{words}” is no colour; write it as #RRGGBB.</source>
        <translation>“{words}”不是颜色；请写成 #RRGGBB。</translation>
    </message>
    <message>
        <source>The sign “{words}” is too long; one or two characters fit.</source>
        <translation>符号“{words}”太长；只能用一至两个字符。</translation>
    </message>
    <message>
        <source>“{words}” cannot replace this code: it cannot be applied.</source>
        <translation>“{words}”不能替换此代码：它不能用于编码。</translation>
    </message>
    <message>
        <source>Another code is called “{words}” too.</source>
        <translation>另有一个代码也叫“{words}”。</translation>
    </message>
    <message>
        <source>The colour is hard to read on its tint (contrast {words}; 4.5 is enough).</source>
        <translation>该颜色在其底色上难以看清（对比度 {words}；4.5 即可）。</translation>
    </message>
    <message>
        <source>Some eyes cannot tell this colour from that of “{code}”; another sign would help.</source>
        <translation>有些人分不清此颜色与“{code}”的颜色；换一个符号会有帮助。</translation>
    </message>
    <message>
        <source>“{words}” is a strong and a weak cue; it is kept as strong.</source>
        <translation>“{words}”既是强线索又是弱线索；将保留为强线索。</translation>
    </message>
    <message>
        <source>“{words}” is a strong cue of “{code}” too.</source>
        <translation>“{words}”也是“{code}”的强线索。</translation>
    </message>
</context>
<context>
    <name>CodebookBinding</name>
    <message>
        <source>Merge “{code}” into another code</source>
        <translation>将“{code}”合并到另一代码</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Delete “{code}”</source>
        <translation>删除“{code}”</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Codes: {codes}. Codings: {codings}. Memos: {memos}. All of it goes; it can be undone.</source>
        <translation>代码：{codes}。编码：{codings}。备忘录：{memos}。以上全部删除；可以撤销。</translation>
    </message>
    <message>
        <source>No code fits.</source>
        <translation>没有相符的代码。</translation>
    </message>
    <message>
        <source>It cannot go into a code below it.</source>
        <translation>不能合并到它下面的代码。</translation>
    </message>
    <message>
        <source>Codings that get the other code: {moved}. Codings that are there already and are united: {united}. Memos kept: {memos}. Codes that move along: {children}. It can be undone.</source>
        <translation>改用另一代码的编码：{moved}。已存在而合为一个的编码：{united}。保留的备忘录：{memos}。随之移动的代码：{children}。可以撤销。</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Find a code in any language</source>
        <translation>用任一语言查找代码</translation>
    </message>
    <message>
        <source>Type any part of a label, an id or a cue; Enter applies the marked code</source>
        <translation>键入标签、编号或提示词的任一部分；按回车键应用所选代码</translation>
    </message>
    <message>
        <source>Recent codes</source>
        <translation>最近使用的代码</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>代码簿</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Use it when:</source>
        <translation>适用于：</translation>
    </message>
    <message>
        <source>Do not use it when:</source>
        <translation>不适用于：</translation>
    </message>
</context>
<context>
    <name>CodebookView</name>
    <message>
        <source>Codebook</source>
        <translation>代码簿</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Colour of the code</source>
        <translation>代码的颜色</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>其他(&amp;O)…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Red, green and blue as #RRGGBB</source>
        <translation>红、绿、蓝，写成 #RRGGBB</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>颜色 {number}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>相符的命令</translation>
    </message>
    <message>
        <source>Nothing here is called so. Try fewer letters.</source>
        <translation>没有这样的命令。请少输入几个字试试。</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <source>Keys changed</source>
        <translation>快捷键已更改</translation>
    </message>
</context>
<context>
    <name>CommentsList</name>
    <message>
        <source>Remarks that become memos</source>
        <translation>将成为备忘录的批注</translation>
    </message>
    <message>
        <source>Turn {n}</source>
        <translation>话轮 {n}</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>整个文本</translation>
    </message>
</context>
<context>
    <name>ContextPage</name>
    <message>
        <source>&amp;Go to the passage</source>
        <translation>转到片段(&amp;G)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>另一语言</translation>
    </message>
    <message>
        <source>Word or expression</source>
        <translation>词语或短语</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>按文本顺序</translation>
    </message>
    <message>
        <source>By what stands before</source>
        <translation>按前文</translation>
    </message>
    <message>
        <source>By what stands after</source>
        <translation>按后文</translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation>词语出现之处</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) so far…</source>
        <translation>
            <numerusform>目前 %n 处…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s); there are more</source>
        <translation>
            <numerusform>前 %n 处；还有更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectingBinding</name>
    <message>
        <source>Turn {n}: its words</source>
        <translation>话轮 {n} 的文字</translation>
    </message>
    <message>
        <source>The turn would have no words left. Leave at least one word in it.</source>
        <translation>话轮将没有任何文字。请至少保留一个词。</translation>
    </message>
    <message numerus="yes">
        <source>Corrected; %n coding(s) kept</source>
        <translation>
            <numerusform>已更正；保留 %n 个编码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s) the corrected words</source>
        <translation>
            <numerusform>%n 个随更正后的文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a place</source>
        <translation>
            <numerusform>%n 个需要指定位置</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The text was changed meanwhile. Your words were not saved; they are on the clipboard.</source>
        <translation>文本在此期间已被更改。您输入的文字没有保存，已放入剪贴板。</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>The program made a mistake. Everything you did before this step is saved, and your project is safe. You can go on working. Please copy this report, look through it for words of your interviews, and send it to the people who look after the program.</source>
        <translation>程序出错了。此步骤之前的工作均已保存，您的项目安全无恙，可以继续工作。请复制此报告，检查其中没有访谈内容，再发给负责本程序的人员。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>DoubtBar</name>
    <message>
        <source>Choose an&amp;other encoding</source>
        <translation>选择其他字符编码(&amp;O)</translation>
    </message>
    <message>
        <source>The encoding is a guess: {encoding}. So {file} reads: “{sample}”</source>
        <translation>字符编码是推测的：{encoding}。按此读取，{file} 的内容为：“{sample}”</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>早先的文本</translation>
    </message>
    <message>
        <source>States of this text</source>
        <translation>此文本的各个版本</translation>
    </message>
    <message>
        <source>From</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) left on it</source>
        <translation>
            <numerusform>%n 个编码留在其上</numerusform>
        </translation>
    </message>
    <message>
        <source>the text of now</source>
        <translation>现在的文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Texts as they were, with the codings that stood on them.</source>
        <translation>文本当时的样子及其上的编码。</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>GB18030 (also GBK, GB2312)</source>
        <translation>GB18030（含 GBK、GB2312）</translation>
    </message>
    <message>
        <source>Big5 (traditional Chinese)</source>
        <translation>Big5（繁体中文）</translation>
    </message>
    <message>
        <source>Windows-1252 (western)</source>
        <translation>Windows-1252（西欧）</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file “{path}” any more. Nothing was changed. Look whether it was moved or renamed, then choose it again.</source>
        <translation>文件“{path}”不存在。未作任何更改。请查看它是否被移动或改名，然后重新选择。</translation>
    </message>
    <message>
        <source>A file “{path}” exists already and was left as it is. Choose another name.</source>
        <translation>文件“{path}”已存在，保持原样。请换一个名称。</translation>
    </message>
    <message>
        <source>“{path}” is not a project of this program, so it was left untouched. Projects end in “.opq”; transcripts are imported into one.</source>
        <translation>“{path}”不是本程序的项目，未作改动。项目文件以“.opq”结尾；转录文本应导入到项目中。</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of this program (format {found}; this one knows {known}). It was left untouched. Install the newer version to open it.</source>
        <translation>“{path}”由更新版本的程序写成（格式 {found}，本版本只认 {known}），未作改动。请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>“{path}” is empty, so nothing was taken from it. Ask for the file again: it may have been cut in transfer.</source>
        <translation>“{path}”是空文件，未从中读取任何内容。请重新索取该文件：它可能在传输中被截断。</translation>
    </message>
    <message>
        <source>“{path}” is of a kind that cannot be read here, so nothing was taken from it. Save it as a Word document or as plain text and try again.</source>
        <translation>无法读取“{path}”这类文件，未从中读取任何内容。请另存为 Word 文档或纯文本后重试。</translation>
    </message>
    <message>
        <source>“{path}” is named as a {format} file, but its content is something else or damaged. Nothing was taken from it. Open it in the program it comes from and save it again.</source>
        <translation>“{path}”名为 {format} 文件，但内容不符或已损坏。未从中读取任何内容。请用原来的程序打开并重新保存。</translation>
    </message>
    <message>
        <source>“{path}” is locked by a password, so nothing was taken from it. Open it with its password, save a copy without one, and import the copy.</source>
        <translation>“{path}”有密码保护，因此没有从中读取任何内容。请用密码打开它，另存一份没有密码的副本，然后导入该副本。</translation>
    </message>
    <message>
        <source>“{path}” holds pictures of pages and no text, so nothing was taken from it. Run text recognition on it first, or ask for the document it was printed from.</source>
        <translation>“{path}”只含页面图像，没有文字，未从中读取任何内容。请先做文字识别，或索取原始文档。</translation>
    </message>
    <message>
        <source>“{path}” is far too large for a transcript, so nothing was taken from it. Check that it is the right file, or split it.</source>
        <translation>“{path}”对转录文本来说过大，未从中读取任何内容。请确认文件无误，或将其拆分。</translation>
    </message>
    <message>
        <source>The characters of “{path}” cannot be read as {encoding}. Nothing was taken from it. Choose another encoding, or save the file as UTF-8.</source>
        <translation>“{path}”的字符无法按 {encoding} 读取。未从中读取任何内容。请选择其他编码格式，或将文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>No turn of speech was found in “{path}”, so nothing was imported. Check that it is the transcript, and that speakers stand before what they say.</source>
        <translation>在“{path}”中未找到话轮，因此未导入任何内容。请确认它是转录文本，且说话人标在话语之前。</translation>
    </message>
    <message>
        <source>The transcript “{name}” with the same texts is in the project already. Nothing was added.</source>
        <translation>项目中已有内容相同的转录文本“{name}”。未添加任何内容。</translation>
    </message>
    <message>
        <source>“{name}” has a translation in this language ({language}) already. Nothing was added. Replace that translation, or remove it first.</source>
        <translation>“{name}”已有该语言（{language}）的译文。没有添加任何内容。请替换该译文，或先将其移除。</translation>
    </message>
    <message>
        <source>This text is in the language of the original of “{name}” ({language}), so it is no translation of it. Nothing was added.</source>
        <translation>该文本与“{name}”的原文为同一语言（{language}），因此不是其译文。没有添加任何内容。</translation>
    </message>
    <message>
        <source>“{path}” is in another language ({found}) than the text it was to replace ({wanted}). Nothing was changed. Choose the text that it corrects.</source>
        <translation>“{path}”的语言（{found}）与要替换的文本（{wanted}）不同，未作任何更改。请选择它所更正的文本。</translation>
    </message>
    <message>
        <source>The translation ({language}) bears codings ({codings}), which would go with it. Nothing was changed. Remove them first, or ask for both.</source>
        <translation>该译文（{language}）上有编码（{codings}个），会随之消失。没有更改任何内容。请先移除这些编码，或选择一并移除。</translation>
    </message>
    <message>
        <source>Turn {turn} would have no words left. Nothing was changed. Leave at least one word in it.</source>
        <translation>第{turn}个话轮将没有任何文字。没有更改任何内容。请至少保留一个词。</translation>
    </message>
    <message>
        <source>“{path}” cannot be used as a codebook or attribute schema: {reason} ({where}). Nothing was changed. Correct this entry and try again.</source>
        <translation>“{path}”不能用作代码簿或属性表：{reason}（{where}）。未作任何更改。请改正该条目后重试。</translation>
    </message>
    <message>
        <source>Row {row} of “{path}” cannot be used: “{value}” in the column “{column}”. Nothing was changed. Correct the row and try again.</source>
        <translation>“{path}”的第 {row} 行无法使用：“{column}”列中为“{value}”。未作任何更改。请改正该行后重试。</translation>
    </message>
    <message>
        <source>“{value}” cannot be the value of “{attribute}”. {fault} Nothing was changed.</source>
        <translation>“{value}”不能作为“{attribute}”的值。{fault}未作任何更改。</translation>
    </message>
    <message>
        <source>The project has no {kind} “{name}” (any more). Nothing was changed.</source>
        <translation>项目中没有（或不再有）{kind}“{name}”。未作任何更改。</translation>
    </message>
    <message>
        <source>“{name}” is a group or a retired code and cannot be applied. Nothing was changed. Choose one of the codes below it.</source>
        <translation>“{name}”是组别或已停用的代码，不能应用。未作任何更改。请选择其下的某个代码。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the id of a code. Nothing was changed. Use Latin capitals and “_”, in up to three parts with “.” between them.</source>
        <translation>“{name}”不能作为代码的标识。未作任何更改。请用拉丁大写字母和“_”，最多三段，以“.”分隔。</translation>
    </message>
    <message>
        <source>Another code has the id “{name}” already. Nothing was changed. Choose another id.</source>
        <translation>另一代码已使用标识“{name}”。未作任何更改。请另选标识。</translation>
    </message>
    <message>
        <source>A code needs a label in one language at least. Nothing was changed. Type one.</source>
        <translation>代码至少要有一种语言的名称。未作任何更改。请输入名称。</translation>
    </message>
    <message>
        <source>“{name}” cannot stand there: it would be below itself, or more than {deepest} codes deep. Nothing was changed. Choose another place.</source>
        <translation>“{name}”不能放在那里：它会位于自身之下，或超过 {deepest} 层。未作任何更改。请另选位置。</translation>
    </message>
    <message>
        <source>“{name}” or a code below it bears codings ({codings}). Nothing was changed. Merge it into another code, retire it, or delete it with these codings.</source>
        <translation>“{name}”或其下的代码带有编码（{codings}）。未作任何更改。请将其合并到另一代码、停用，或连同这些编码一起删除。</translation>
    </message>
    <message>
        <source>The passage lies outside the text (characters {start} to {end}) or is empty. Nothing was changed. Select some text first.</source>
        <translation>该片段为空或超出文本范围（字符 {start} 至 {end}）。未作任何更改。请先选中一段文字。</translation>
    </message>
    <message>
        <source>There is nothing to undo. Your work is saved.</source>
        <translation>没有可撤销的操作。您的工作已保存。</translation>
    </message>
    <message>
        <source>This cannot be undone: {coder} has changed the {kind} since ({at}). Nothing was changed. Change it by hand if you still want to.</source>
        <translation>无法撤销：{coder} 此后（{at}）已更改该{kind}。未作任何更改。如仍需要，请手动修改。</translation>
    </message>
    <message>
        <source>“{path}” is this very project; there is nothing to merge. Choose another coder&apos;s copy.</source>
        <translation>“{path}”就是当前项目，无需合并。请选择其他编码员的副本。</translation>
    </message>
    <message>
        <source>“{pattern}” is no regular expression: it goes wrong after {position} characters. Nothing was searched. Correct it, or search for the text as it stands.</source>
        <translation>“{pattern}”不是正则表达式：第 {position} 个字符之后有误。没有进行查找。请改正，或按原样查找文字。</translation>
    </message>
    <message>
        <source>Searching for “{pattern}” would take too long and was stopped. Nothing was changed. Make the expression simpler, or search in fewer transcripts.</source>
        <translation>查找“{pattern}”耗时过长，已停止。没有任何改动。请简化表达式，或在较少的转录文本中查找。</translation>
    </message>
    <message>
        <source>“{word}” cannot be added, and nothing was changed: a word here has a Chinese character and no space or sign. French and English words are told apart without being added.</source>
        <translation>无法添加“{word}”，未作任何更改：此处的词语须含汉字，且不含空格或标点。法语和英语单词无需添加即可识别。</translation>
    </message>
    <message>
        <source>“{word}” would still be cut in pieces, which is worse than not adding it, so nothing was changed. Try a shorter or a longer word.</source>
        <translation>“{word}”仍会被切开，这比不添加更糟，因此未作任何更改。请试试更短或更长的词语。</translation>
    </message>
    <message>
        <source>No language model for this language ({language}) is installed, so lemmas and word classes are not known. Install one under Project &gt; Language models, or count words as they are written.</source>
        <translation>尚未安装该语言（{language}）的语言模型，因此无法得知词元和词类。请在“项目 &gt; 语言模型”中安装，或按原文词形统计。</translation>
    </message>
    <message>
        <source>“{path}” holds no trained spaCy pipeline that can be read, so nothing was installed. Choose a folder, zip archive or wheel with one meta.json beside one config.cfg.</source>
        <translation>“{path}”中没有可读取的已训练 spaCy 流程，因此未安装任何内容。请选择包含一个 meta.json 及其旁边一个 config.cfg 的文件夹、zip 压缩包或 wheel 文件。</translation>
    </message>
    <message>
        <source>“{path}” was not unpacked: “{entry}” in it is a link, points outside or is far too large. Nothing was installed. Get the file again from a source that you trust.</source>
        <translation>“{path}”未被解压：其中的“{entry}”是链接、指向文件夹之外或过大。未安装任何内容。请从可信来源重新获取该文件。</translation>
    </message>
    <message>
        <source>“{path}” needs program code (“{name}”) that is no part of spaCy. Such code is never run here, so nothing was installed. Choose a pipeline of spaCy&apos;s own components.</source>
        <translation>“{path}”需要不属于 spaCy 的程序代码（“{name}”）。此类代码在这里绝不会运行，因此未安装任何内容。请选择只含 spaCy 自带组件的流程。</translation>
    </message>
    <message>
        <source>“{path}” was made for spaCy {wanted}; this program has {found}. Nothing was installed. Get the pipeline in the version for {found}.</source>
        <translation>“{path}”适用于 spaCy {wanted}，而本程序使用 {found}。未安装任何内容。请获取适用于 {found} 的版本。</translation>
    </message>
    <message>
        <source>“{path}” is a pipeline for another language ({language}). Nothing was installed. Choose one for Chinese (zh), French (fr) or English (en).</source>
        <translation>“{path}”适用于其他语言（{language}）。未安装任何内容。请选择中文（zh）、法语（fr）或英语（en）的流程。</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: spaCy could not load it ({detail}). Nothing was changed. Get the file again, or choose another pipeline.</source>
        <translation>“{path}”无法使用：spaCy 无法加载（{detail}）。未作任何更改。请重新获取该文件，或选择其他流程。</translation>
    </message>
    <message>
        <source>“{path}” is open already: {who} on “{host}”, since {since}. It was left untouched. Close it there first, or work on a copy and merge it later.</source>
        <translation>“{path}”已被打开：{who}，在“{host}”上，自 {since} 起。未作改动。请先在那里关闭，或使用副本，以后再合并。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: another program holds it, or you may not open it. Nothing was taken from it. Close it there, or copy it to a folder of yours.</source>
        <translation>无法读取“{path}”：文件被其他程序占用，或您无权打开。未从中读取任何内容。请先在那里关闭，或复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder is read-only or another program holds the file. What was saved before is safe. Free it, or use another folder.</source>
        <translation>无法写入“{path}”：文件夹为只读，或文件被其他程序占用。此前保存的内容安全。请解除占用，或改用其他文件夹。</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. What was saved before is safe; the last step was not done. Make room and try again.</source>
        <translation>“{path}”所在的磁盘已满。此前保存的内容安全；最后一步没有完成。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({detail}). It was left as it is. Open the latest of the backups that lie beside it, and keep the damaged file.</source>
        <translation>“{path}”已损坏（{detail}），保持原样。请打开旁边最新的备份，并保留损坏的文件。</translation>
    </message>
    <message>
        <source>There is nothing to redo. Your work is saved.</source>
        <translation>没有可重做的操作。您的工作已保存。</translation>
    </message>
    <message>
        <source>The characters of “{path}” fit none of the known encodings. Nothing was taken from it. Choose the encoding yourself, or save the file as UTF-8.</source>
        <translation>“{path}”的字符不符合任何已知编码格式。未从中读取任何内容。请自行选择编码格式，或将文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Nothing was changed and your project is safe.</source>
        <translation>发生意外情况（{kind}）。未作任何更改，您的项目安全无恙。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export workbook</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>段落(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Codings</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>“{file}” exists already. Replace it?</source>
        <translation>“{file}”已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>{sheet}: %n row(s)</source>
        <translation>
            <numerusform>{sheet}：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to “{file}”.</source>
        <translation>已写入“{file}”。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Workbook written: {file}</source>
        <translation>工作簿已写入：{file}</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>计数：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Codings of one coder with one code count once where they lie on the same passage, in the original or in its translation.</source>
        <translation>同一编码员用同一代码标记同一段落（无论在原文还是译文中），只计一次。</translation>
    </message>
    <message>
        <source>Every coding counts, also where several lie on the same passage.</source>
        <translation>每个编码都计数，即使多个编码位于同一段落。</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Still to be filled in.</source>
        <translation>尚待填写。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>需要整数。</translation>
    </message>
    <message>
        <source>A year of four digits is needed.</source>
        <translation>需要四位数的年份。</translation>
    </message>
    <message>
        <source>A date is needed: year-month-day, as in 2024-05-31.</source>
        <translation>需要日期：年-月-日，例如 2024-05-31。</translation>
    </message>
    <message>
        <source>Yes or no is needed.</source>
        <translation>需要“是”或“否”。</translation>
    </message>
    <message>
        <source>This is none of the values allowed.</source>
        <translation>不在允许的取值之内。</translation>
    </message>
    <message>
        <source>This is less than the least value, {limit}.</source>
        <translation>小于最小值 {limit}。</translation>
    </message>
    <message>
        <source>This is more than the greatest value, {limit}.</source>
        <translation>大于最大值 {limit}。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容过长。</translation>
    </message>
    <message>
        <source>This is not of the form that is asked for.</source>
        <translation>不符合要求的格式。</translation>
    </message>
    <message>
        <source>Another one has this already.</source>
        <translation>已被另一项使用。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>kept or deleted</source>
        <translation>保留或删除</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>when to use it</source>
        <translation>何时使用</translation>
    </message>
    <message>
        <source>when not to use it</source>
        <translation>何时不用</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation>在树中的位置</translation>
    </message>
    <message>
        <source>order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>background colour</source>
        <translation>背景色</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>can be applied</source>
        <translation>可否使用</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>head</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>place</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Fields of forms</name>
    <message>
        <source>Why there is no value</source>
        <translation>没有值的原因</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Encoding of {file}</source>
        <translation>{file} 的字符编码</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文本的语言</translation>
    </message>
    <message>
        <source>As recognised: {what}</source>
        <translation>自动识别：{what}</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自动识别</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Place: any</source>
        <translation>地点：全部</translation>
    </message>
    <message>
        <source>With code: any</source>
        <translation>含代码：不限</translation>
    </message>
    <message>
        <source>Without code: any</source>
        <translation>不含代码：不限</translation>
    </message>
    <message>
        <source>Coded by: any</source>
        <translation>编码者：不限</translation>
    </message>
    <message>
        <source>This transcript only</source>
        <translation>只限本转录文本</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation>区分重音符号</translation>
    </message>
    <message>
        <source>Traditional apart from simplified</source>
        <translation>区分繁体和简体</translation>
    </message>
    <message>
        <source>Text as typed</source>
        <translation>按原样查找</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>整词</translation>
    </message>
    <message>
        <source>All endings (French, English)</source>
        <translation>所有词尾（法语、英语）</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Originals only</source>
        <translation>只查原文</translation>
    </message>
    <message>
        <source>Translations only</source>
        <translation>只查译文</translation>
    </message>
    <message>
        <source>Texts: all</source>
        <translation>文本：全部</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>受访者</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>访谈者</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Other speakers</source>
        <translation>其他说话人</translation>
    </message>
    <message>
        <source>Speakers: all</source>
        <translation>说话人：全部</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Also the folders &amp;inside</source>
        <translation>包括其中的子文件夹(&amp;I)</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>将读取</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n transcript(s)</source>
        <translation>
            <numerusform>导入 %n 份转录文本(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>To be &amp;read ({n})</source>
        <translation>将读取(&amp;R)（{n}）</translation>
    </message>
    <message>
        <source>&amp;Left out ({n})</source>
        <translation>未读取(&amp;L)（{n}）</translation>
    </message>
    <message>
        <source>Imported: {imported} · already there: {already} · refused: {refused}</source>
        <translation>已导入：{imported} · 已存在：{already} · 被拒绝：{refused}</translation>
    </message>
    <message>
        <source>Nothing here can be read as a transcript.</source>
        <translation>这里没有可以作为转录文本读取的文件。</translation>
    </message>
    <message>
        <source>This would be read. Nothing is changed until you choose “Import”.</source>
        <translation>以下内容将被读取。在您选择“导入”之前，不会有任何改动。</translation>
    </message>
    <message>
        <source>Reading {n} of {total}: {name}</source>
        <translation>正在读取第 {n} 个（共 {total} 个）：{name}</translation>
    </message>
    <message>
        <source>&amp;Report ({n})</source>
        <translation>报告(&amp;R)（{n}）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) imported</source>
        <translation>
            <numerusform>已导入 %n 份转录文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Report saved: {file}</source>
        <translation>报告已保存：{file}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>only says that somebody has a file open</source>
        <translation>仅表示有人打开了某个文件</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>of a kind that cannot be read here</source>
        <translation>此处无法读取的类型</translation>
    </message>
    <message>
        <source>this folder may not be opened</source>
        <translation>无权打开此文件夹</translation>
    </message>
</context>
<context>
    <name>FontsDialog</name>
    <message>
        <source>Fonts of transcripts</source>
        <translation>转录文本的字体</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Other languages</source>
        <translation>其他语言(&amp;O)</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <translation>由程序选择</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Code, transcript or words</source>
        <translation>代码、转录文本或词语</translation>
    </message>
    <message>
        <source>This transcript only</source>
        <translation>仅限此转录文本</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>撤销此操作(&amp;U)</translation>
    </message>
    <message>
        <source>Take back this act of yours, where nothing depends on it</source>
        <translation>撤销您的这一操作（如果没有其他内容依赖它）</translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation>关闭历史 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>操作类型</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>代码簿</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Places and interviews</source>
        <translation>地点与访谈</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
</context>
<context>
    <name>HoverCards</name>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 条</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>(only in the translation)</source>
        <translation>（仅见于译文）</translation>
    </message>
    <message>
        <source>(not translated)</source>
        <translation>（未翻译）</translation>
    </message>
    <message>
        <source>[uncertain: {percent} %]</source>
        <translation>[不确定：{percent} %]</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import transcripts</source>
        <translation>导入转录文本</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n transcript(s)</source>
        <translation>
            <numerusform>导入 %n 份转录文本(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>This layout does not fit here. Choose another one, or have it recognised.</source>
        <translation>此版式不适用。请选择其他版式，或使用自动识别。</translation>
    </message>
    <message>
        <source>This transcript stays out: {why}.</source>
        <translation>此转录文本不会导入：{why}。</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) imported</source>
        <translation>
            <numerusform>已导入 %n 份转录文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcripts to import</source>
        <translation>要导入的转录文本</translation>
    </message>
    <message>
        <source>&amp;Join the selected</source>
        <translation>合为一份(&amp;J)</translation>
    </message>
    <message>
        <source>Take the selected files as the original and translations of one interview</source>
        <translation>将所选文件视为同一访谈的原文和译文</translation>
    </message>
    <message>
        <source>&amp;Transcripts</source>
        <translation>转录文本(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>What became of each</source>
        <translation>每一份的结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>话轮</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Its text is in the project already, as “{name}”.</source>
        <translation>其文本已在项目中，名为“{name}”。</translation>
    </message>
    <message>
        <source>The name “{name}” was taken.</source>
        <translation>名称“{name}”已被使用。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>InterviewDialog</name>
    <message>
        <source>Place and interview</source>
        <translation>场所与访谈</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>场所(&amp;P)：</translation>
    </message>
    <message>
        <source>Place and interview: {name}</source>
        <translation>场所与访谈：{name}</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Text: {language}</source>
        <translation>文本：{language}</translation>
    </message>
    <message>
        <source>Choose a place, or type the pseudonym of a new one</source>
        <translation>选择场所，或输入新场所的化名</translation>
    </message>
    <message>
        <source>Who are the speakers? Choose a participant, or type a new pseudonym.</source>
        <translation>说话人是谁？请选择参与者，或输入新的化名。</translation>
    </message>
    <message>
        <source>&amp;Also present:</source>
        <translation>同时在场(&amp;A)：</translation>
    </message>
    <message>
        <source>People who took part without a label of their own in the text</source>
        <translation>参加了访谈、但在文本中没有自己标签的人</translation>
    </message>
    <message>
        <source>Interview described</source>
        <translation>访谈已描述</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The program was interrupted.</source>
        <translation>程序曾意外中断。</translation>
    </message>
    <message>
        <source>Words you were typing have no place any more; they are on the clipboard.</source>
        <translation>您正在输入的文字已没有对应的位置，已放入剪贴板。</translation>
    </message>
    <message>
        <source>You are back where you were, with the memo you were typing.</source>
        <translation>已回到原处，正在输入的备忘录也已恢复。</translation>
    </message>
    <message>
        <source>You are back where you were, with the words you were typing.</source>
        <translation>已回到原处，正在输入的文字也已恢复。</translation>
    </message>
    <message>
        <source>You are back where you were; nothing was lost.</source>
        <translation>已回到原处，没有任何内容丢失。</translation>
    </message>
    <message>
        <source>{interrupted} {what}</source>
        <translation>{interrupted}{what}</translation>
    </message>
</context>
<context>
    <name>KeynessPage</name>
    <message>
        <source>Key words</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>In &amp;context</source>
        <translation>上下文(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Per 10,000</source>
        <translation>每万词</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>How often it stands in the selection</source>
        <translation>在所选范围中出现的次数</translation>
    </message>
    <message>
        <source>In ten thousand words of the selection</source>
        <translation>在所选范围每一万词中</translation>
    </message>
    <message>
        <source>There</source>
        <translation>彼处</translation>
    </message>
    <message>
        <source>How often it stands in the others</source>
        <translation>在其他文本中出现的次数</translation>
    </message>
    <message>
        <source>In ten thousand words of the others</source>
        <translation>在其他文本每一万词中</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>对数似然</translation>
    </message>
    <message>
        <source>Log ratio</source>
        <translation>对数比</translation>
    </message>
    <message>
        <source>Difference, %</source>
        <translation>差异 %</translation>
    </message>
    <message>
        <source>By how many percent it is more frequent here; – where it does not stand there at all</source>
        <translation>此处比彼处多出的百分比；彼处未出现时为“–”</translation>
    </message>
    <message>
        <source>against the rest of the texts</source>
        <translation>与其余文本比较</translation>
    </message>
    <message>
        <source>against another selection:</source>
        <translation>与另一范围比较：</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Words with…</source>
        <translation>包含…的词语</translation>
    </message>
    <message numerus="yes">
        <source>At least %n time(s)</source>
        <translation>
            <numerusform>至少 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to compare: choose places, transcripts or speakers above or here.</source>
        <translation>没有可比较的内容：请在上方或此处选择场所、转录文本或说话人。</translation>
    </message>
    <message>
        <source>Least frequency, here and there together</source>
        <translation>最低频次（此处与彼处合计）</translation>
    </message>
    <message>
        <source>Log-likelihood says how sure a difference is: chance alone gives 6.63 to one word in 100, 15.13 to one in 10,000; below zero the word is rarer here. Log ratio says how large it is: 1 is twice as frequent here, 2 four times, −1 half.</source>
        <translation>对数似然表示差异有多可靠：仅凭偶然，每 100 个词中有 1 个达到 6.63，每 10,000 个词中有 1 个达到 15.13；负值表示该词在此处较少。对数比表示差异有多大：1 为此处的两倍，2 为四倍，−1 为一半。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) here</source>
        <translation>
            <numerusform>此处 %n 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) there</source>
        <translation>
            <numerusform>彼处 %n 词</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Saved queries</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Versions of texts</source>
        <translation>文本版本</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Pairs of turns</source>
        <translation>话轮对应</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>代码簿</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Attribute schema</source>
        <translation>属性结构</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Places of interviews</source>
        <translation>访谈所属场所</translation>
    </message>
    <message>
        <source>Participants of interviews</source>
        <translation>访谈的参与者</translation>
    </message>
    <message>
        <source>Speakers who are participants</source>
        <translation>说话人与参与者的对应</translation>
    </message>
    <message>
        <source>Values of attributes</source>
        <translation>属性值</translation>
    </message>
    <message>
        <source>Corrections remembered for imports</source>
        <translation>导入时记住的更正</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>团队词语</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>停用词</translation>
    </message>
    <message>
        <source>Rejected suggestions</source>
        <translation>已拒绝的建议</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>适用情形</translation>
    </message>
    <message>
        <source>Do not use it when</source>
        <translation>不适用情形</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Strong cues</source>
        <translation>强线索</translation>
    </message>
    <message>
        <source>Weak cues</source>
        <translation>弱线索</translation>
    </message>
    <message>
        <source>Words that suggest the code alone, with ; between</source>
        <translation>单独出现即提示该代码的词语，以 ; 分隔</translation>
    </message>
    <message>
        <source>Words that suggest it only together, with ; between</source>
        <translation>同时出现才提示该代码的词语，以 ; 分隔</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>中文（繁体）</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Table, two columns</source>
        <translation>两栏表格</translation>
    </message>
    <message>
        <source>Table, with columns of its own for time or speaker</source>
        <translation>表格，时间或说话人单独成列</translation>
    </message>
    <message>
        <source>Table, one language</source>
        <translation>表格，单一语言</translation>
    </message>
    <message>
        <source>One file for each language</source>
        <translation>每种语言一个文件</translation>
    </message>
    <message>
        <source>Subtitles, one file for each language</source>
        <translation>字幕，每种语言一个文件</translation>
    </message>
    <message>
        <source>Subtitles, both languages in one file</source>
        <translation>字幕，两种语言在同一文件</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Chat log: name and time, then the message</source>
        <translation>聊天记录：先名称和时间，后消息</translation>
    </message>
    <message>
        <source>Names on lines of their own</source>
        <translation>说话人名单独成行</translation>
    </message>
    <message>
        <source>Original and translation in turn</source>
        <translation>原文与译文交替</translation>
    </message>
    <message>
        <source>Paragraphs with speakers</source>
        <translation>带说话人的段落</translation>
    </message>
    <message>
        <source>Paragraphs without speakers</source>
        <translation>不带说话人的段落</translation>
    </message>
</context>
<context>
    <name>LexiconPage</name>
    <message>
        <source>Lexicon</source>
        <translation>词库</translation>
    </message>
    <message>
        <source>&amp;Add a word…</source>
        <translation>添加词语(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>In &amp;context</source>
        <translation>上下文(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Codes, or who added it</source>
        <translation>代码或添加者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Cue of a code</source>
        <translation>代码的线索词</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Words with…</source>
        <translation>包含…的词语</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>Chinese words that stay whole, for double clicks and lists. Cues are edited in the codebook.</source>
        <translation>保持完整的中文词语，用于双击选词和词表。线索词在代码簿中编辑。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>What counts as one word</source>
        <translation>何为一个词</translation>
    </message>
    <message>
        <source>Only &amp;terms</source>
        <translation>仅术语(&amp;T)</translation>
    </message>
    <message>
        <source>Only words of the lexicon and expressions among the cues of the codes</source>
        <translation>仅词库中的词语以及代码线索词中的短语</translation>
    </message>
    <message>
        <source>Stop &amp;words too</source>
        <translation>含停用词(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;umbers too</source>
        <translation>含数字(&amp;U)</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>任意长度</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) or more</source>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewest characters of a word</source>
        <translation>词语的最少字符数</translation>
    </message>
    <message>
        <source>Lemmas, nouns, verbs: after installing a model under Project &gt; Language models</source>
        <translation>词元、名词、动词：请先在“项目 &gt; 语言模型”中安装模型</translation>
    </message>
    <message>
        <source>Words as written</source>
        <translation>按原文词形</translation>
    </message>
    <message>
        <source>All lemmas</source>
        <translation>全部词元</translation>
    </message>
    <message>
        <source>Nouns and names</source>
        <translation>名词与专名</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>Adjectives</source>
        <translation>形容词</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>In &amp;context</source>
        <translation>上下文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide (stop list)</source>
        <translation>隐藏（停用词）(&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Per 10,000</source>
        <translation>每万词</translation>
    </message>
    <message>
        <source>How often it stands in ten thousand words of the selection</source>
        <translation>在所选范围每一万词中出现的次数</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>In how many of them it stands</source>
        <translation>出现于其中多少份</translation>
    </message>
    <message>
        <source>Words with…</source>
        <translation>包含…的词语</translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s) listed</source>
        <translation>
            <numerusform>列出 %n 个不同的词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in all</source>
        <translation>
            <numerusform>共 %n 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n transcript(s)</source>
        <translation>
            <numerusform>（%n 份转录文本）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>S&amp;kipped ({n})</source>
        <translation>已跳过(&amp;K)（{n}）</translation>
    </message>
    <message>
        <source>&amp;Remarks ({n})</source>
        <translation>提示(&amp;R)（{n}）</translation>
    </message>
    <message>
        <source>&amp;Memos ({n})</source>
        <translation>备忘录(&amp;M)（{n}）</translation>
    </message>
    <message>
        <source>As recognised: {what}</source>
        <translation>自动识别：{what}</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>版式(&amp;L)：</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>对应(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>说话人(&amp;S)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} · everything is saved</source>
        <translation>{name} · 一切均已保存</translation>
    </message>
</context>
<context>
    <name>MemoFilters</name>
    <message>
        <source>Words in memo or passage</source>
        <translation>备忘录或段落中的词语</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>所有编码员</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>所有转录文本</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>所有代码</translation>
    </message>
</context>
<context>
    <name>MemoPanel</name>
    <message>
        <source>Click a coding in the margin to see it here and to write a memo.</source>
        <translation>点击页边的编码，即可在此查看并写备忘录。</translation>
    </message>
    <message>
        <source>Memo: saved as you type</source>
        <translation>备忘录：键入时自动保存</translation>
    </message>
    <message>
        <source>Memo on this coding</source>
        <translation>此编码的备忘录</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this coding; it can be undone</source>
        <translation>移除此编码；可以撤销</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>话轮</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>话轮 {number}</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
</context>
<context>
    <name>MemosDialog</name>
    <message>
        <source>Memos</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>The marked memo</source>
        <translation>所选备忘录</translation>
    </message>
    <message>
        <source>The marked memo: saved as you type</source>
        <translation>所选备忘录：输入即保存</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export memos</source>
        <translation>导出备忘录</translation>
    </message>
    <message>
        <source>{project} memos.xlsx</source>
        <translation>{project} 备忘录.xlsx</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写入：{name}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge coders&apos; projects</source>
        <translation>合并编码员的项目</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Looking at the files; nothing is changed…</source>
        <translation>正在查看文件，不作任何更改…</translation>
    </message>
    <message>
        <source>None of these files can be merged. Nothing was changed.</source>
        <translation>这些文件都无法合并。未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing new: your project has everything that is in these files.</source>
        <translation>没有新内容：这些文件中的一切您的项目都已有。</translation>
    </message>
    <message>
        <source>This is what would come in. Nothing is changed until you choose “Merge”.</source>
        <translation>以下是将要并入的内容。在您选择“合并”之前不作任何更改。</translation>
    </message>
    <message>
        <source>Merged. A verified backup was made before: see the folder “{folder}” beside your project.</source>
        <translation>合并完成。合并前已制作经过校验的备份：见项目旁的文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Merged; a backup was made before</source>
        <translation>合并完成，此前已备份</translation>
    </message>
    <message>
        <source>Report saved: {file}</source>
        <translation>报告已保存：{file}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Projects (*.opq)</source>
        <translation>项目 (*.opq)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Who is coding?</source>
        <translation>谁在编码？</translation>
    </message>
    <message>
        <source>Your name stands beside your codings when the team merges its work.
It is asked once; you can use initials or a pseudonym.</source>
        <translation>团队合并工作时，您的名字会显示在您的编码旁。
只询问一次；可以使用姓名缩写或化名。</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Projects (*.opq)</source>
        <translation>项目 (*.opq)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Language models</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>已安装的模型</translation>
    </message>
    <message>
        <source>Install from a &amp;file…</source>
        <translation>从文件安装(&amp;F)…</translation>
    </message>
    <message>
        <source>Install from a f&amp;older…</source>
        <translation>从文件夹安装(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Installed: {name} {version}</source>
        <translation>已安装：{name} {version}</translation>
    </message>
    <message>
        <source>A trained spaCy pipeline tells lemmas and word classes, so that lists of words can show nouns, verbs or lemmas. It is installed from a file that you have; nothing is fetched from a network. Only its data are used: program code in the file is neither unpacked nor run. Models stay on this computer and never go into a project.</source>
        <translation>已训练的 spaCy 流程能给出词元和词类，使词表可以只列名词、动词或词元。它从您已有的文件安装，不会从网络获取任何内容。只使用其中的数据：文件中的程序代码既不会解压也不会运行。模型只留在本机，绝不进入项目。</translation>
    </message>
    <message>
        <source>Sentence embeddings</source>
        <translation>句子向量</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>cannot be used any more</source>
        <translation>已无法使用</translation>
    </message>
    <message>
        <source>Installed. They compare sentences by what they mean where an alignment is doubtful. The model is a part of its package, so there is no file to choose.</source>
        <translation>已安装。在对齐存疑时按含义比较句子。模型包含在其软件包中，因此无需选择文件。</translation>
    </message>
    <message>
        <source>Not installed. They come with the optional package “embeddings”, which holds its model; that library cannot take a model from another file, so there is none to choose here. Everything works without.</source>
        <translation>未安装。它们随可选软件包“embeddings”提供，模型包含在其中；该库无法从其他文件读取模型，因此这里没有可选的文件。没有它一切照常工作。</translation>
    </message>
    <message>
        <source>Install a pipeline</source>
        <translation>安装流程</translation>
    </message>
    <message>
        <source>spaCy pipelines (*.whl *.zip)</source>
        <translation>spaCy 流程 (*.whl *.zip)</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>save a query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>remove a saved query</source>
        <translation>移除已保存的查询</translation>
    </message>
    <message>
        <source>make the project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>enter a coder</source>
        <translation>登记编码员</translation>
    </message>
    <message>
        <source>forget a correction for imports</source>
        <translation>忘记一项导入更正</translation>
    </message>
    <message>
        <source>import transcripts</source>
        <translation>导入转录文本</translation>
    </message>
    <message>
        <source>add a translation</source>
        <translation>添加译文</translation>
    </message>
    <message>
        <source>replace a translation</source>
        <translation>替换译文</translation>
    </message>
    <message>
        <source>remove a translation</source>
        <translation>移除译文</translation>
    </message>
    <message>
        <source>begin a translation</source>
        <translation>新建译文</translation>
    </message>
    <message>
        <source>type a translation</source>
        <translation>输入译文</translation>
    </message>
    <message>
        <source>correct a text</source>
        <translation>更正文本</translation>
    </message>
    <message>
        <source>place codings</source>
        <translation>放置编码</translation>
    </message>
    <message>
        <source>apply a code</source>
        <translation>应用代码</translation>
    </message>
    <message>
        <source>give a coding a place</source>
        <translation>为编码指定位置</translation>
    </message>
    <message>
        <source>make and apply a code</source>
        <translation>新建并应用代码</translation>
    </message>
    <message>
        <source>move the end of a coding</source>
        <translation>移动编码的一端</translation>
    </message>
    <message>
        <source>remove a coding</source>
        <translation>移除编码</translation>
    </message>
    <message>
        <source>reject suggestions</source>
        <translation>拒绝建议</translation>
    </message>
    <message>
        <source>make a code</source>
        <translation>新建代码</translation>
    </message>
    <message>
        <source>edit a code</source>
        <translation>编辑代码</translation>
    </message>
    <message>
        <source>rename a code</source>
        <translation>重命名代码</translation>
    </message>
    <message>
        <source>define a code</source>
        <translation>定义代码</translation>
    </message>
    <message>
        <source>colour a code</source>
        <translation>更改代码颜色</translation>
    </message>
    <message>
        <source>change the cues of a code</source>
        <translation>更改代码的线索词</translation>
    </message>
    <message>
        <source>move a code</source>
        <translation>移动代码</translation>
    </message>
    <message>
        <source>merge codes</source>
        <translation>合并代码</translation>
    </message>
    <message>
        <source>split a code</source>
        <translation>拆分代码</translation>
    </message>
    <message>
        <source>retire a code</source>
        <translation>停用代码</translation>
    </message>
    <message>
        <source>take a code into use again</source>
        <translation>重新启用代码</translation>
    </message>
    <message>
        <source>delete a code</source>
        <translation>删除代码</translation>
    </message>
    <message>
        <source>write a memo</source>
        <translation>写备忘录</translation>
    </message>
    <message>
        <source>remove memos</source>
        <translation>删除备忘录</translation>
    </message>
    <message>
        <source>write a summary</source>
        <translation>写摘要</translation>
    </message>
    <message>
        <source>merge in the alignment</source>
        <translation>合并对齐</translation>
    </message>
    <message>
        <source>split in the alignment</source>
        <translation>拆分对齐</translation>
    </message>
    <message>
        <source>move the translation</source>
        <translation>移动译文</translation>
    </message>
    <message>
        <source>unlink a translation</source>
        <translation>解除译文对应</translation>
    </message>
    <message>
        <source>link a translation</source>
        <translation>建立译文对应</translation>
    </message>
    <message>
        <source>confirm an alignment</source>
        <translation>确认对齐</translation>
    </message>
    <message>
        <source>align anew</source>
        <translation>重新对齐</translation>
    </message>
    <message>
        <source>enter a place</source>
        <translation>录入场所</translation>
    </message>
    <message>
        <source>rename a place</source>
        <translation>重命名场所</translation>
    </message>
    <message>
        <source>remove a place</source>
        <translation>移除场所</translation>
    </message>
    <message>
        <source>enter a participant</source>
        <translation>录入参与者</translation>
    </message>
    <message>
        <source>rename a participant</source>
        <translation>重命名参与者</translation>
    </message>
    <message>
        <source>remove a participant</source>
        <translation>移除参与者</translation>
    </message>
    <message>
        <source>say where an interview was held</source>
        <translation>指定访谈的场所</translation>
    </message>
    <message>
        <source>describe an interview</source>
        <translation>描述访谈</translation>
    </message>
    <message>
        <source>fill in attributes</source>
        <translation>填写属性</translation>
    </message>
    <message>
        <source>import attributes</source>
        <translation>导入属性</translation>
    </message>
    <message>
        <source>add a word</source>
        <translation>添加词语</translation>
    </message>
    <message>
        <source>remove words</source>
        <translation>移除词语</translation>
    </message>
    <message>
        <source>change a stop list</source>
        <translation>修改停用词表</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>上一次更改</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>Pairs</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>显示(&amp;H)：</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>what is uncertain</source>
        <translation>不确定的</translation>
    </message>
    <message>
        <source>what is not translated</source>
        <translation>未翻译的</translation>
    </message>
    <message>
        <source>what only the translation has</source>
        <translation>仅译文有的</translation>
    </message>
</context>
<context>
    <name>PeoplePresent</name>
    <message>
        <source>Also present</source>
        <translation>同时在场</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Names with…</source>
        <translation>包含…的名称</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>词云</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>图形类型</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>词语数量</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图形</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message numerus="yes">
        <source>%n more coding(s)</source>
        <translation>
            <numerusform>另有 %n 个编码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation>正在断句</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>正在对齐</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>准备查找</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>正在排序</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>正在试用</translation>
    </message>
</context>
<context>
    <name>QuickBar</name>
    <message>
        <source>Where does “{name}” stand?</source>
        <translation>“{name}”放在哪里？</translation>
    </message>
    <message>
        <source>Find the group or code above it</source>
        <translation>查找其上级的组或代码</translation>
    </message>
    <message>
        <source>Enter makes the code and applies it · Esc goes back</source>
        <translation>回车新建并应用代码 · Esc 返回</translation>
    </message>
    <message>
        <source>Code the passage</source>
        <translation>编码所选段落</translation>
    </message>
    <message>
        <source>Label, id, cue, pinyin or its initials</source>
        <translation>名称、标识、线索词、拼音或首字母</translation>
    </message>
    <message>
        <source>Enter applies · Ctrl+Enter applies and stays · Ctrl+1 to 9 gives a key · Esc closes</source>
        <translation>回车应用 · Ctrl+回车应用并保留 · Ctrl+1 至 9 指定按键 · Esc 关闭</translation>
    </message>
    <message>
        <source>Codes that fit</source>
        <translation>相符的代码</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the same text</source>
        <translation>文本相同</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>the same coder&apos;s name</source>
        <translation>编码员姓名相同</translation>
    </message>
    <message>
        <source>the file that made it</source>
        <translation>创建它的文件</translation>
    </message>
</context>
<context>
    <name>RecentBar</name>
    <message>
        <source>Key {n}: {label}</source>
        <translation>按键 {n}：{label}</translation>
    </message>
</context>
<context>
    <name>RememberedBar</name>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Understand these files, and later ones, without it again</source>
        <translation>今后读取这些文件及以后的文件时不再使用</translation>
    </message>
    <message>
        <source>Remembered in this project: {what}</source>
        <translation>本项目记住的更正：{what}</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message numerus="yes">
        <source>The translation into {language} (%n turn(s)) will be removed.</source>
        <translation>
            <numerusform>将移除{language}译文（%n 个话轮）。</numerusform>
        </translation>
    </message>
    <message>
        <source>No coding was made on it.</source>
        <translation>译文上没有编码。</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) made on it will be removed with it.</source>
        <translation>
            <numerusform>其上的 %n 个编码将一并移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So will %n memo(s) on these codings.</source>
        <translation>
            <numerusform>这些编码上的 %n 条备忘录也将移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The original and all codings on it stay as they are. This can be undone.</source>
        <translation>原文及其上的所有编码保持不变。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Remove the translation</source>
        <translation>移除译文</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace “{name}” by a corrected file</source>
        <translation>用更正后的文件替换“{name}”</translation>
    </message>
    <message>
        <source>Codings that would have no place</source>
        <translation>将失去位置的编码</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Reading “{file}”; nothing is changed…</source>
        <translation>正在读取“{file}”；不作任何更改…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>原文（{language}）</translation>
    </message>
    <message>
        <source>Translation ({language})</source>
        <translation>译文（{language}）</translation>
    </message>
    <message>
        <source>“{file}” has the very text of the project: there is nothing to replace.</source>
        <translation>“{file}”与项目中的文本完全相同，无需替换。</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) differ.</source>
        <translation>
            <numerusform>%n 个话轮不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed until you choose “Replace”.</source>
        <translation>选择“替换”之前不作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) keep their place</source>
        <translation>
            <numerusform>%n 个编码位置不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) with their words</source>
        <translation>
            <numerusform>%n 个随文字移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) the corrected words</source>
        <translation>
            <numerusform>%n 个采用更正后的文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be placed</source>
        <translation>
            <numerusform>%n 个无法放置</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>Words it is on</source>
        <translation>编码文字</translation>
    </message>
    <message>
        <source>Encoding as recognised</source>
        <translation>自动识别的字符编码</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>&amp;Text to replace:</source>
        <translation>要替换的文本(&amp;T)：</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>选择其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>These go to the list of codings without a place:</source>
        <translation>以下编码将进入“无位置的编码”列表：</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>Choose the corrected file</source>
        <translation>选择更正后的文件</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation>按类型统计的更改</translation>
    </message>
    <message>
        <source>Codings by coder and transcript</source>
        <translation>按编码员和转录文本统计的编码</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>无处安放</translation>
    </message>
    <message>
        <source>&amp;What comes in</source>
        <translation>并入内容(&amp;W)</translation>
    </message>
    <message>
        <source>Two coders changed the same thing. One value stands, the other is kept.</source>
        <translation>两位编码员更改了同一内容。其中一个值生效，另一个予以保留。</translation>
    </message>
    <message>
        <source>These may be one and the same; both are kept.</source>
        <translation>它们可能是同一事物；两者都保留。</translation>
    </message>
    <message>
        <source>What these belong to is in no file yet; they are kept until it comes.</source>
        <translation>它们所属的内容尚不在任何文件中；将一直保留到其到来。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后更改</translation>
    </message>
    <message>
        <source>New operations</source>
        <translation>新操作</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>生效值</translation>
    </message>
    <message>
        <source>Other value, kept</source>
        <translation>另一值（保留）</translation>
    </message>
    <message>
        <source>&amp;Conflicts ({n})</source>
        <translation>冲突(&amp;C)（{n}）</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Look-alikes ({n})</source>
        <translation>疑似重复(&amp;L)（{n}）</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>Without a &amp;place ({n})</source>
        <translation>无处安放(&amp;P)（{n}）</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>No speaker</source>
        <translation>不是说话人</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>访谈者</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>受访者</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>This expression takes too long; make it simpler.</source>
        <translation>此表达式耗时过长，请简化。</translation>
    </message>
    <message>
        <source>This expression is unfinished or wrong; nothing was searched.</source>
        <translation>此表达式尚未写完或有误，没有进行查找。</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Say how and where to search</source>
        <translation>设定查找的方式和范围</translation>
    </message>
    <message>
        <source>Code all…</source>
        <translation>全部编码…</translation>
    </message>
    <message>
        <source>Put one code on all hits; it can be undone</source>
        <translation>给所有结果加上同一个代码；可以撤销</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Places</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部场所</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>所有转录文本</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>全部说话人</translation>
    </message>
    <message>
        <source>The words of all speakers.</source>
        <translation>所有说话人的词语。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Only the words of: {chosen}. Left out: {left}.</source>
        <translation>仅统计：{chosen}。不计入：{left}。</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>受访者</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>访谈者</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Other speakers</source>
        <translation>其他说话人</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>&amp;Give these keys</source>
        <translation>指定这些按键(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>不用按键(&amp;N)</translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation>恢复原样(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All as shipped</source>
        <translation>全部恢复原样(&amp;A)</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>新按键(&amp;K)：</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>“{action}” has these keys. Give it others first, or press other keys here.</source>
        <translation>“{action}”已用这些按键。请先为它改用其他按键，或在此按其他键。</translation>
    </message>
    <message>
        <source>These keys would be typed into fields. Press them together with Ctrl or Alt.</source>
        <translation>这些按键会被输入到文本框中。请与 Ctrl 或 Alt 一起按。</translation>
    </message>
</context>
<context>
    <name>Skipped</name>
    <message>
        <source>head of the document</source>
        <translation>文档开头</translation>
    </message>
    <message>
        <source>heading of the table</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>section row</source>
        <translation>分节行</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>number of a row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>end time</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>other column</source>
        <translation>其他列</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>irregular row</source>
        <translation>不规则行</translation>
    </message>
    <message>
        <source>outside the table</source>
        <translation>表格之外</translation>
    </message>
    <message>
        <source>turn without words</source>
        <translation>无内容的话轮</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>文本框</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>尾注</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>页面标题</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>隐藏文字</translation>
    </message>
    <message>
        <source>name of a sheet</source>
        <translation>工作表名称</translation>
    </message>
    <message>
        <source>hidden sheet</source>
        <translation>隐藏的工作表</translation>
    </message>
    <message>
        <source>head of a page</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>foot of a page</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>signs of the format</source>
        <translation>格式符号</translation>
    </message>
</context>
<context>
    <name>SpeakersForm</name>
    <message>
        <source>No speakers were found.</source>
        <translation>未找到说话人。</translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n turn(s)</source>
        <translation>
            <numerusform>{language}：%n 个话轮</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split “{code}”</source>
        <translation>拆分“{code}”</translation>
    </message>
    <message>
        <source>Tick &amp;all listed</source>
        <translation>勾选所列全部(&amp;A)</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>全不勾选(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>A new code</source>
        <translation>新代码</translation>
    </message>
    <message>
        <source>Tick the codings that are to get the other code.</source>
        <translation>请勾选要改用另一代码的编码。</translation>
    </message>
    <message>
        <source>Type what the new code is called.</source>
        <translation>请输入新代码的名称。</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Find in transcript, coder or words</source>
        <translation>按转录文本、编码员或词语查找</translation>
    </message>
    <message>
        <source>They &amp;go to</source>
        <translation>改用(&amp;G)</translation>
    </message>
    <message>
        <source>Its &amp;label</source>
        <translation>名称(&amp;L)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Code bilingual interviews: original and translation side by side.</source>
        <translation>为双语访谈编码：原文与译文并排对照。</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>A made project to try everything on</source>
        <translation>供试用的虚构项目</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Stop list</source>
        <translation>停用词表</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>重新显示(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Shown again by the team</source>
        <translation>团队已重新显示</translation>
    </message>
    <message>
        <source>Hidden by the program&apos;s list</source>
        <translation>由程序词表隐藏</translation>
    </message>
    <message>
        <source>Hidden by the team</source>
        <translation>由团队隐藏</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Words with…</source>
        <translation>包含…的词语</translation>
    </message>
    <message>
        <source>A word to hide</source>
        <translation>要隐藏的词语</translation>
    </message>
    <message>
        <source>Words that no list shows: they say little. What the team changes is kept in the project.</source>
        <translation>任何词表都不显示的词语：信息量很低。团队的更改保存在项目中。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide a&amp;gain</source>
        <translation>再次隐藏(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>SummariesDialog</name>
    <message>
        <source>Summaries</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Only what has &amp;passages or summaries</source>
        <translation>仅有段落或摘要的(&amp;P)</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Transcripts with…</source>
        <translation>转录文本包含…</translation>
    </message>
    <message>
        <source>Codes with…</source>
        <translation>代码包含…</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>您的摘要</translation>
    </message>
    <message>
        <source>Your summary: saved as you type</source>
        <translation>您的摘要：输入即保存</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Export summaries</source>
        <translation>导出摘要</translation>
    </message>
    <message>
        <source>{project} summaries.xlsx</source>
        <translation>{project} 摘要.xlsx</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写入：{name}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>{language}: %n turn(s)</source>
        <translation>
            <numerusform>{language}：%n 个话轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n 位说话人</numerusform>
        </translation>
    </message>
    <message>
        <source>no times</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>One language only; a translation can follow later.</source>
        <translation>只有一种语言；译文可以以后补充。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) not translated</source>
        <translation>
            <numerusform>%n 个话轮未翻译</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain pair(s)</source>
        <translation>
            <numerusform>%n 对不确定</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters: {file} in the file = {imported} imported + {skipped} skipped</source>
        <translation>字符：文件 {file} = 导入 {imported} + 跳过 {skipped}</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Memo</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>Memo: saved as you type</source>
        <translation>备忘录：输入即保存</translation>
    </message>
    <message>
        <source>Your memo</source>
        <translation>您的备忘录</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop; what was begun is taken back</source>
        <translation>停止；已开始的步骤会被撤回</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>saved query</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>version of a text</source>
        <translation>文本版本</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>话轮</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>value of an attribute</source>
        <translation>属性值</translation>
    </message>
    <message>
        <source>place</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>correction for imports</source>
        <translation>导入更正</translation>
    </message>
    <message>
        <source>word of the team</source>
        <translation>团队词语</translation>
    </message>
    <message>
        <source>stop word</source>
        <translation>停用词</translation>
    </message>
    <message>
        <source>rejected suggestion</source>
        <translation>已拒绝的建议</translation>
    </message>
</context>
<context>
    <name>TranscriptsList</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n 条编码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptsPanel</name>
    <message>
        <source>Transcripts</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>No transcript yet. Import a Word table, or a pair of text files.</source>
        <translation>还没有转录文本。请导入 Word 表格或一对文本文件。</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>There is nothing here to write a memo on. Mark it, or go to it first.</source>
        <translation>这里没有可以写备忘录的对象。请先选中它，或转到它所在的位置。</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Begin a translation</source>
        <translation>新建译文</translation>
    </message>
    <message>
        <source>Language of the translation you will type beside the original:</source>
        <translation>您将在原文旁输入的译文的语言：</translation>
    </message>
</context>
<context>
    <name>TranslatingBinding</name>
    <message>
        <source>There is a translation in every language already.</source>
        <translation>每种语言都已有译文。</translation>
    </message>
    <message>
        <source>The translation was removed; this can be undone.</source>
        <translation>译文已移除；可以撤销。</translation>
    </message>
</context>
<context>
    <name>TypingBinding</name>
    <message>
        <source>Translation of turn {n}</source>
        <translation>第 {n} 个话轮的译文</translation>
    </message>
    <message>
        <source>Type here; Enter goes to the next turn, Esc leaves</source>
        <translation>在此输入；Enter 转到下一个话轮，Esc 离开</translation>
    </message>
    <message>
        <source>No turn below lacks a translation.</source>
        <translation>下方的话轮都已翻译。</translation>
    </message>
    <message>
        <source>Your words could not be stored; they are on the clipboard.</source>
        <translation>您输入的文字未能保存；它们在剪贴板上。</translation>
    </message>
</context>
<context>
    <name>UnplacedBadge</name>
    <message numerus="yes">
        <source>%n coding(s) without a place</source>
        <translation>
            <numerusform>%n 个编码无位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words were corrected away. Click to see them and to place them.</source>
        <translation>其文字已在更正中消失。点击可查看并重新指定位置。</translation>
    </message>
</context>
<context>
    <name>UnplacedBinding</name>
    <message>
        <source>The text it was on was removed. Place it elsewhere, or remove it.</source>
        <translation>其所在文本已被移除。请放到别处，或将其移除。</translation>
    </message>
</context>
<context>
    <name>UnplacedPanel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>Words it was on</source>
        <translation>原编码文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>text of {date}</source>
        <translation>{date} 的文本</translation>
    </message>
    <message>
        <source>Codings without a place</source>
        <translation>无位置的编码</translation>
    </message>
    <message>
        <source>Every coding stands on its words.</source>
        <translation>所有编码都在各自的文字上。</translation>
    </message>
    <message>
        <source>&amp;Go to where it was</source>
        <translation>转到原处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Place at the selected passage</source>
        <translation>放到所选段落(&amp;P)</translation>
    </message>
    <message>
        <source>Select the words in the text first</source>
        <translation>请先在文本中选择文字</translation>
    </message>
    <message>
        <source>&amp;Earlier text…</source>
        <translation>早先的文本(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Close this list; the codings stay in the project</source>
        <translation>关闭此列表；编码仍保留在项目中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>The text mixes languages throughout: another layout may fit better.</source>
        <translation>全文混用多种语言：换一种版式可能更合适。</translation>
    </message>
    <message>
        <source>The encoding is uncertain: look whether all characters are right.</source>
        <translation>字符编码不确定：请检查所有字符是否正确。</translation>
    </message>
    <message>
        <source>Some pages are pictures: what stands on them is missing here.</source>
        <translation>部分页面是图像：其内容在此缺失。</translation>
    </message>
    <message>
        <source>This turn has no speaker.</source>
        <translation>此话轮没有说话人。</translation>
    </message>
    <message>
        <source>No name stands here: the speaker of the row above was taken.</source>
        <translation>此处没有名字：沿用了上一行的说话人。</translation>
    </message>
    <message>
        <source>This label names no known role: look at the speakers.</source>
        <translation>该标签不对应任何已知角色：请查看说话人。</translation>
    </message>
    <message>
        <source>A column of the table enters no text: look at what is skipped.</source>
        <translation>表格中有一列未进入任何文本：请查看跳过的内容。</translation>
    </message>
    <message>
        <source>Turn {n}: {what}</source>
        <translation>话轮 {n}：{what}</translation>
    </message>
</context>
<context>
    <name>WarningsList</name>
    <message>
        <source>Remarks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>没有需要注意的问题。</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>No further coding that way in this language.</source>
        <translation>在这种语言中，这个方向上没有更多编码。</translation>
    </message>
    <message>
        <source>Everything that way is coded.</source>
        <translation>这个方向上全部都已编码。</translation>
    </message>
    <message>
        <source>There is no coding at the caret.</source>
        <translation>光标处没有编码。</translation>
    </message>
</context>
<context>
    <name>WordsBench</name>
    <message>
        <source>Written: {name}</source>
        <translation>已写入：{name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;1 Words</source>
        <translation>&amp;1 词语</translation>
    </message>
    <message>
        <source>&amp;2 Key words</source>
        <translation>&amp;2 关键词</translation>
    </message>
    <message>
        <source>&amp;3 In context</source>
        <translation>&amp;3 上下文</translation>
    </message>
    <message>
        <source>&amp;4 Picture</source>
        <translation>&amp;4 图形</translation>
    </message>
    <message>
        <source>&amp;5 Lexicon</source>
        <translation>&amp;5 词库</translation>
    </message>
    <message>
        <source>&amp;6 Stop lists</source>
        <translation>&amp;6 停用词表</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n 份转录文本</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Hidden from lists: {words}</source>
        <translation>已在词表中隐藏：{words}</translation>
    </message>
    <message>
        <source>Shown in lists again: {words}</source>
        <translation>已在词表中重新显示：{words}</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>已移除：{words}</translation>
    </message>
</context>
<context>
    <name>WordsFiles</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>WordsWindow</name>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；未作任何更改。</translation>
    </message>
</context>
</TS>
