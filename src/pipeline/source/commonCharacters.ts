/**
 * The most frequent characters of modern written Chinese, Simplified and Traditional, from
 * general knowledge of newspaper frequency lists; the order does not matter. They cover well over
 * half of any article, and a wrong decoding hits them only by chance.
 */
export const COMMON_CHARACTERS: ReadonlySet<string> = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严校协签署访战略合作交流座谈会书记长领导开展推进创新企业大学科技产业发展区域服务城市建设" +
    "這個們來時對會說產種後學經進著當應開從還樣與關條點現實機體發動國內數線間問題無論長門東車見軍電業農話語讀書記報員務團結總統選舉議協簽約訪談領導專區縣聯際際傳標準環灣該證認為於過業萬億導設計畫劃處據據歷權術營運達強轉變兩屆園館廠廣場邊陸陽歡迎參觀將緊密續維護責任質優勢際驗應並從帶隊單雙參與圍繞黨委員辦顯續齊讓給號臺灣雲對獎勵辦請處應為進園產業",
);

/** Punctuation that Chinese prose is full of. */
export const COMMON_PUNCTUATION: ReadonlySet<string> = new Set("，。、；：？！“”‘’（）《》「」『』—…·　【】");
