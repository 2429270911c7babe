"""Scripts and languages: told by counting the characters of a paragraph or column, never by one word."""

from __future__ import annotations

import re
from dataclasses import dataclass

HAN_CLASS = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
"""The inside of a regular expression's class that matches Han: 々, 〇, unified, compatibility, all planes."""

_HAN = re.compile(f"[{HAN_CLASS}]")
_LATIN = re.compile("[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]")
_LETTER = re.compile(r"[^\W\d_]")

# A Chinese character says as much as three Latin letters: a turn full of product names stays Chinese.
_LETTERS_A_HAN = 3
_NAME = re.compile(r"\b[A-Z][A-Za-z]*")
_CHINESE_MARK = re.compile("[、，。？！；：“”「」《》]")

# Simplified then traditional form, pair by pair; no form here is also written in the other script.
_PAIRS = (
    "们們这這个個来來时時说說对對会會国國过過开開关關问問间間门門见見现現觉覺学學习習实實样樣为為么麼还還让讓给給"
    "从從头頭动動机機电電车車东東长長马馬鱼魚鸟鳥龙龍风風飞飛语語话話读讀写寫书書画畫图圖乐樂买買卖賣钱錢银銀铁鐵"
    "钟鐘员員贵貴费費资資产產业業务務厂廠广廣场場处處华華汉漢区區县縣乡鄉镇鎮层層楼樓边邊远遠进進运運连連选選达達"
    "认認识識记記设設计計证證论論该該请請谁誰谈談谢謝调調试試访訪译譯议議护護报報担擔换換据據择擇热熱点點无無爱愛"
    "变變听聽师師带帶帮幫张張强強当當录錄节節单單双雙欢歡难難题題类類质質组組织織经經结結统統级級线線练練细細终終"
    "红紅约約纸紙网網页頁顾顧须須预預领領颜顏价價优優传傳伤傷众眾团團围圍园園圆圓声聲壳殼备備够夠奖獎妈媽孙孫宝寶"
    "审審导導尽盡岁歲岛島币幣归歸应應总總恋戀态態战戰执執扩擴抢搶拥擁拟擬损損摄攝断斷术術权權条條极極构構标標检檢"
    "欧歐气氣汇匯汤湯沟溝济濟测測浅淺满滿灯燈灵靈烧燒独獨环環疗療监監盘盤码碼确確离離种種积積称稱稳穩穷窮竞競笔筆"
    "签簽简簡粮糧紧緊维維绍紹编編绿綠罗羅罚罰职職联聯肃肅胜勝脑腦脚腳脸臉舰艦艺藝药藥获獲营營虑慮虽雖补補装裝规規"
    "视視览覽触觸订訂讨討许許讲講评評词詞详詳误誤课課谓謂贝貝负負财財责責贡貢败敗货貨购購贴貼贸貿赛賽赞贊赶趕跃躍"
    "践踐轮輪软軟转轉较較辑輯输輸辈輩迁遷违違适適邮郵释釋钢鋼铺鋪链鏈销銷错錯锁鎖键鍵闭閉闻聞阳陽阴陰阶階际際险險"
    "随隨隐隱韩韓响響项項顺順颗顆饭飯馆館驱驅验驗骗騙鸡雞鲜鮮麦麥齐齊齿齒龄齡与與专專丰豐义義亲親仅僅仓倉们們体體"
    "俩倆创創则則剧劇办辦劳勞势勢压壓参參后後号號吗嗎呐吶响響启啟坏壞块塊墙牆夺奪妇婦娱娛宽寬宾賓寻尋将將尔爾层層"
    "异異弹彈忆憶怀懷戏戲扬揚抛拋拦攔挂掛挤擠挥揮捡撿数數晓曉暂暫杀殺杂雜柜櫃桥橋梦夢楼樓毕畢汉漢沪滬泽澤洁潔渐漸"
    "庆慶医醫万萬内內缘緣卫衛宁寧举舉谱譜纯純续續纳納纷紛绩績缩縮疯瘋轻輕载載辉輝遗遺邻鄰郑鄭铜銅锅鍋锡錫镜鏡阅閱"
    "陈陳陆陸顶頂频頻饮飲饿餓驾駕骂罵鲁魯击擊刘劉刚剛厉厲吴吳坚堅垫墊奋奮宪憲属屬岗崗库庫庙廟恶惡惊驚惯慣懒懶扫掃"
    "拨撥撑撐敌敵旧舊显顯杨楊枪槍栏欄树樹涨漲湾灣湿濕滚滾烂爛烦煩爷爺犹猶猪豬猫貓盐鹽矿礦礼禮筑築粤粵纠糾罢罷荣榮"
)
_SHARED = frozenset("后")  # 后 is also a traditional character (queen); 後 is traditional alone
_SIMPLIFIED = (frozenset(_PAIRS[0::2]) | frozenset("发")) - _SHARED
# Traditional forms whose simplified one is also written in traditional texts, so that it proves nothing.
_ONE_WAY = (
    "於于裡里裏里係系爲为衆众啓启妳你隻只傢家併并麵面嘆叹幾几沒没發发髮发乾干製制準准臺台複复復复雲云週周"
    "鬆松徵征迴回"
)
_TRADITIONAL = frozenset(_PAIRS[1::2]) | frozenset(_ONE_WAY[0::2])
_TO_SIMPLIFIED = str.maketrans(_PAIRS[1::2] + _ONE_WAY[0::2], _PAIRS[0::2] + _ONE_WAY[1::2])

_FRENCH_WORDS_TEXT = (
    "le la les un une des du de au aux et ou où est sont était c'est ce cette ces que qui quoi dont il "
    "elle ils elles on je tu nous vous me te se ne pas plus pour dans avec sur sans mais donc car si "
    "leur leurs notre nos votre vos mon ma mes ton son sa ses même très bien oui non aussi alors parce "
    "comme tout tous fait faire être avoir ont avait avez avons êtes sommes chez entre après avant par "
    "en y là ici comment pourquoi quand combien merci bonjour puis bah ouais trop euh ben ça ans"
)
_FRENCH_WORDS = frozenset(_FRENCH_WORDS_TEXT.split())
_ENGLISH_WORDS_TEXT = (
    "the a an of to in on and or is are was were be been it its this that these those they them their "
    "there he she we you i my your our his her not no yes do does did have has had for with from at by "
    "as if but so what which who how why when where will would can could should than then just about "
    "into out up all one some any more very only because thank thanks well okay know like it's don't "
    "that's i'm"
)
_ENGLISH_WORDS = frozenset(_ENGLISH_WORDS_TEXT.split())
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ELISION = re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=[aàâeéèêëiîïoôuûyhœæ])", re.IGNORECASE)
_FRENCH_MARK = re.compile("[àâçéèêëîïôœùûæÀÂÇÉÈÊËÎÔŒÙÛ«»]|[ \u00a0\u202f][?!;:]")
_ENGLISH_MARK = re.compile(r"['’](?:s|t|re|ve|ll|d|m)\b|\b[Tt]h|wh|sh\b|ing\b|ck|[a-z]ly\b|w|k")


@dataclass(frozen=True, slots=True)
class Letters:
    """How many letters of a text are Han, Latin, or of any other script."""

    han: int
    latin: int
    other: int


def is_han(char: str) -> bool:
    """Whether one character is Han, in whichever plane (䶮, 𠮷), 々 and 〇 included."""
    return _HAN.fullmatch(char) is not None


def letters(text: str) -> Letters:
    """Count the letters of ``text`` by script; digits, marks and white space do not count."""
    han = len(_HAN.findall(text))
    latin = len(_LATIN.findall(text))
    return Letters(han, latin, max(0, len(_LETTER.findall(text)) - han - latin))


def han_share(text: str) -> float:
    """The share of Han among the letters of ``text`` (0-1); 0.0 where there are no letters."""
    count = letters(text)
    total = count.han + count.latin + count.other
    return count.han / total if total else 0.0


def simplified(text: str) -> str:
    """``text`` with its common traditional characters simplified, one for one, so that offsets stay.

    For segmentation and comparison; never for what is stored or shown.
    """
    return text.translate(_TO_SIMPLIFIED)


def language_of(text: str) -> str | None:
    """The language of a paragraph or column: "zh-Hans", "zh-Hant", "fr" or "en".

    None where there are no letters, or where most are of another script. Text that fits both members of a
    pair is taken for the first: zh-Hans before zh-Hant, en before fr; so give as much text as there is.
    """
    count = letters(text)
    if count.han == count.latin == 0 or count.other > count.han + count.latin:
        return None
    chinese = count.han + len(_CHINESE_MARK.findall(text)) if count.han else 0
    names = sum(map(len, _NAME.findall(text)))  # written alike in both, so they say half as much
    if chinese * _LETTERS_A_HAN > count.latin - names / 2:
        return _chinese(text)
    return _european(text)


def _chinese(text: str) -> str:
    simplified = sum(char in _SIMPLIFIED for char in text)
    traditional = sum(char in _TRADITIONAL for char in text)
    return "zh-Hant" if traditional > simplified else "zh-Hans"


def _european(text: str) -> str:
    words = [word.replace("’", "'") for word in _WORD.findall(text.lower())]
    french = sum(word in _FRENCH_WORDS for word in words) + len(_ELISION.findall(text))
    english = sum(word in _ENGLISH_WORDS for word in words)
    french += len(_FRENCH_MARK.findall(text))
    if french == english:
        return "en" if _ENGLISH_MARK.search(text) or not french else "fr"
    return "fr" if french > english else "en"
