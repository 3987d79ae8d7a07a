/**
 * Universities of Hong Kong, Macao and Taiwan: a line "name,region,web domain: short name, short name";
 * `*` marks a short name that is an everyday word. Short names of several owners (中大, 理大) are in sharedNames.ts.
 * Source: the University Grants Committee of Hong Kong, the Education and Youth Development Bureau of Macao,
 * the Ministry of Education in Taipei; the universities' own sites.
 */
export const UNIVERSITIES_BEYOND = `\
香港大学,香港,hku.hk: 港大
香港中文大学,香港,cuhk.edu.hk: 港中文, 港中大, 中文大学*
香港科技大学,香港,hkust.edu.hk: 港科大, 香港科大
香港理工大学,香港,polyu.edu.hk: 港理工, 港理大, 香港理大, 香港理工
香港城市大学,香港,cityu.edu.hk: 港城大, 香港城大
香港浸会大学,香港,hkbu.edu.hk: 港浸大, 浸会大学, 香港浸大, 浸大
岭南大学,香港,ln.edu.hk: 香港岭南大学, 岭大*
香港教育大学,香港,eduhk.hk: 港教大, 教大*, 香港教育学院
香港都会大学,香港,hkmu.edu.hk: 都大*, 港都大, 香港公开大学
香港恒生大学,香港,hsu.edu.hk: 恒生大学
香港树仁大学,香港,hksyu.edu: 树仁大学
香港演艺学院,香港,hkapa.edu:
香港珠海学院,香港,chuhai.edu.hk:
圣方济各大学,香港,sfu.edu.hk:
澳门大学,澳门,um.edu.mo: 澳大*
澳门科技大学,澳门,must.edu.mo: 澳科大, 澳门科大
澳门理工大学,澳门,mpu.edu.mo: 澳理工, 澳理大, 澳门理工学院
澳门城市大学,澳门,cityu.edu.mo: 澳城大, 澳门城大
澳门旅游大学,澳门,utm.edu.mo: 澳门旅游学院
圣若瑟大学,澳门,usj.edu.mo: 澳门圣若瑟大学
澳门镜湖护理学院,澳门,kwnc.edu.mo:
台湾大学,台湾,ntu.edu.tw: 台大*, 国立台湾大学
台湾清华大学,台湾,nthu.edu.tw: 新竹清华大学, 国立清华大学, 台湾清华
阳明交通大学,台湾,nycu.edu.tw: 台湾阳明交通大学, 国立阳明交通大学, 阳明交大, 新竹交通大学, 台湾交通大学
成功大学,台湾,ncku.edu.tw: 台湾成功大学, 国立成功大学
台湾政治大学,台湾,nccu.edu.tw: 政治大学*, 国立政治大学
台湾科技大学,台湾,ntust.edu.tw: 台科大, 国立台湾科技大学
台北科技大学,台湾,ntut.edu.tw: 国立台北科技大学
台湾师范大学,台湾,ntnu.edu.tw: 台师大, 台湾师大, 国立台湾师范大学
台湾中央大学,台湾,ncu.edu.tw: 国立中央大学
台湾中山大学,台湾,nsysu.edu.tw: 国立中山大学, 高雄中山大学
中兴大学,台湾,nchu.edu.tw: 台湾中兴大学, 国立中兴大学
台北大学,台湾,ntpu.edu.tw: 国立台北大学
台湾海洋大学,台湾,ntou.edu.tw: 台湾海大, 国立台湾海洋大学
中正大学,台湾,ccu.edu.tw: 台湾中正大学, 国立中正大学
暨南国际大学,台湾,ncnu.edu.tw: 台湾暨南国际大学
东华大学（台湾）,台湾,ndhu.edu.tw: 台湾东华大学, 国立东华大学
高雄科技大学,台湾,nkust.edu.tw: 高科大, 国立高雄科技大学
高雄大学,台湾,nuk.edu.tw:
彰化师范大学,台湾,ncue.edu.tw: 彰师大, 台湾彰化师范大学
高雄师范大学,台湾,nknu.edu.tw: 高师大
嘉义大学,台湾,ncyu.edu.tw:
屏东科技大学,台湾,npust.edu.tw: 屏科大
云林科技大学,台湾,yuntech.edu.tw: 云科大
台北艺术大学,台湾,tnua.edu.tw:
台湾艺术大学,台湾,ntua.edu.tw: 台艺大
金门大学,台湾,nqu.edu.tw:
淡江大学,台湾,tku.edu.tw: 台湾淡江大学
辅仁大学,台湾,fju.edu.tw: 台湾辅仁大学
东吴大学,台湾,scu.edu.tw: 台湾东吴大学
中国文化大学,台湾,pccu.edu.tw: 台湾中国文化大学
世新大学,台湾,shu.edu.tw: 台湾世新大学
铭传大学,台湾,mcu.edu.tw: 台湾铭传大学
逢甲大学,台湾,fcu.edu.tw: 台湾逢甲大学
东海大学,台湾,thu.edu.tw: 台湾东海大学
静宜大学,台湾,pu.edu.tw: 台湾静宜大学
元智大学,台湾,yzu.edu.tw: 台湾元智大学
中原大学,台湾,cycu.edu.tw: 台湾中原大学
义守大学,台湾,isu.edu.tw: 台湾义守大学
亚洲大学,台湾,asia.edu.tw: 台湾亚洲大学
朝阳科技大学,台湾,cyut.edu.tw: 台湾朝阳科技大学
长庚大学,台湾,cgu.edu.tw: 台湾长庚大学
台北医学大学,台湾,tmu.edu.tw: 北医大
高雄医学大学,台湾,kmu.edu.tw: 高医大
中国医药大学,台湾,cmu.edu.tw: 台湾中国医药大学
慈济大学,台湾,tcu.edu.tw:
中华大学,台湾,chu.edu.tw: 台湾中华大学
大叶大学,台湾,dyu.edu.tw: 台湾大叶大学
实践大学,台湾,usc.edu.tw: 台湾实践大学
佛光大学,台湾,fgu.edu.tw:
南华大学（台湾）,台湾,nhu.edu.tw: 台湾南华大学
`;
