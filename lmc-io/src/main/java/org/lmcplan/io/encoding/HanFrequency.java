package org.lmcplan.io.encoding;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The characters that make up most of any Chinese text on public affairs. */
final class HanFrequency {

    /** The most common characters of the simplified script, and punctuation. */
    static final IntPredicate SIMPLIFIED;

    /** The most common characters of the traditional script, and punctuation. */
    static final IntPredicate TRADITIONAL;

    private static final String PUNCTUATION = "，。、；：？！“”‘’（）《》〈〉【】「」『』—…·％\u3000";

    private static final String BOTH = "的一是不了在人有我他中上大和地到以要就出可也你生能而子那得于下自之年作用道行所然家事成方多去法如都同面起看定天分好小部其"
            + "些主理心她本前但因只想日者意力它把十民第公此已工使情明性知全三又正外高由很最重物手向文政美相被利什二等或新己制身果加西斯"
            + "月合回特代信表化老世位次度任常先海通教原提立及比解水名真走各入口平系活更打女四神何安少才反受目太量再感建做接必件管期市直"
            + "德命山金指克保至形社便空治展科司五基眼非白界光放即像且思王象完式色路南品住告求程北死交取拉格望共清今切院候推促流支持深拓"
            + "域投易融境源村城旅育青媒害警章秘估施台字技培研究盟伙伴友互助尊土整官省族宗河江湖洲湄航跨岸疫商健康疾控食鼓探索落宣言框架"
            + "史富";

    private static final String ONLY_SIMPLIFIED = "这个们来为国说时会对着过发后里种经么学现当没动还进样开从实军无与长机关点业将两间问并应战头体见产话内给门儿东声员论处义几"
            + "认条气题尔别变总电数报结务场计资许统区队决马书则听却达强难权设记类据边张该规万觉术领确传师观让识带导争运续极贸创绿环农游"
            + "医卫妇灾减贫执约协议宪组织构评础够网络训联邻独县乡遗际澜铁税检园货币银众药励适订划纲鉴济维护历丰财响";

    private static final String ONLY_TRADITIONAL = "這個們來為國說時會對著過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產話內給門兒東聲員論處義幾"
            + "認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運續極貿創綠環農遊"
            + "醫衛婦災減貧執約協議憲組織構評礎夠網絡訓聯鄰獨縣鄉遺際瀾鐵稅檢園貨幣銀眾藥勵適訂劃綱鑑濟維護歷豐財響係臺灣";

    static {
        SIMPLIFIED = among(PUNCTUATION + BOTH + ONLY_SIMPLIFIED);
        TRADITIONAL = among(PUNCTUATION + BOTH + ONLY_TRADITIONAL);
    }

    private HanFrequency() {}

    private static IntPredicate among(String characters) {
        Set<Integer> set = characters.codePoints().boxed().collect(Collectors.toSet());
        return set::contains;
    }
}
