/**
 * Campuses that act under a name of their own, joint ventures and universities that the Ministry's list
 * lacks: those of the armed forces, the party schools, and those founded or renamed since it was made.
 * A line "name,province,web domain", as in universities.ts; the domain may be empty.
 * Source: notices of the Ministry of Education on new and renamed universities (2023–2025), the universities' own sites.
 */
export const CAMPUSES = `\
哈尔滨工业大学（深圳）,广东,hitsz.edu.cn
哈尔滨工业大学（威海）,山东,hitwh.edu.cn
山东大学（威海）,山东,wh.sdu.edu.cn
华北电力大学（保定）,河北,ncepubd.edu.cn
东北大学秦皇岛分校,河北,neuq.edu.cn
中国石油大学（北京）克拉玛依校区,新疆,cupk.edu.cn
合肥工业大学宣城校区,安徽,xc.hfut.edu.cn
大连理工大学盘锦校区,辽宁,panjin.dlut.edu.cn
北京交通大学（威海）,山东,wh.bjtu.edu.cn
北京师范大学珠海校区,广东,bnuzh.edu.cn
中国人民大学（苏州）,江苏,sc.ruc.edu.cn
电子科技大学（深圳）高等研究院,广东,
香港城市大学（东莞）,广东,cityu-dg.edu.cn
大湾区大学,广东,gbu.edu.cn
深圳理工大学,广东,suat-sz.edu.cn
福耀科技大学,福建,fyust.edu.cn
宁波东方理工大学,浙江,eitech.edu.cn
康复大学,山东,uor.edu.cn
国防科技大学,湖南,nudt.edu.cn
国防大学,北京,
海军工程大学,湖北,
空军工程大学,陕西,
火箭军工程大学,陕西,
陆军工程大学,江苏,
信息工程大学,河南,
陆军军医大学,重庆,tmmu.edu.cn
海军军医大学,上海,smmu.edu.cn
空军军医大学,陕西,fmmu.edu.cn
海军航空大学,山东,
武警工程大学,陕西,
中共中央党校（国家行政学院）,北京,ccps.gov.cn
中国浦东干部学院,上海,celap.org.cn
中国井冈山干部学院,江西,celaj.gov.cn
中国延安干部学院,陕西,celay.org.cn
国家开放大学,北京,ouchn.edu.cn
浙江科技大学,浙江,zust.edu.cn
合肥大学,安徽,hfuu.edu.cn
嘉兴大学,浙江,zjxu.edu.cn
重庆科技大学,重庆,cqust.edu.cn
山东第二医科大学,山东,sdsmu.edu.cn
蚌埠医科大学,安徽,bbmu.edu.cn
赣南医科大学,江西,gmu.edu.cn
海南医科大学,海南,muhn.edu.cn
桂林医科大学,广西,glmc.edu.cn
牡丹江医科大学,黑龙江,mdjmu.cn
宁夏师范大学,宁夏,nxnu.edu.cn
西藏农牧大学,西藏,xza.edu.cn
北京物资大学,北京,bwu.edu.cn
河南医科大学,河南,xxmu.edu.cn
佛山大学,广东,fosu.edu.cn
`;
