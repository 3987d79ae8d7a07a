import { defineModalityFrame } from "./modalityFrame.ts";

export const disputed = defineModalityFrame({
  id: "modality/disputed",
  summary: "A deed before a court, or one that those concerned deny or will not confirm.",
  examples: [
    "法院审理双方签订的合同纠纷案。",
    "证监会对该公司签订虚假合同一案作出处罚。",
    "南开大学与海河集团签署协议，对此双方均未回应。",
    "法院判决双方签订的合同无效。",
    "市长来校视察的消息系谣言。",
  ],
  counterExamples: ["双方签署协议，并回应师生关切。", "双方签署的案例研究协议生效。"],
  patterns: [
    { after: /^[^，。；]{0,12}?的(?:合同|协议|申请|请求)(?:无效|被(?:驳回|撤销|拒))/u },
    { after: /^[^，。；]{0,20}?(?:一案|纠纷|虚假合同|案件)/u },
    {
      after:
        /^[^。；]{0,40}?(?:予以否认|否认了?(?:此事|该消息|上述|这一)|均?(?:未|不予|没有)(?:作出|做出|予以)?回应|不予置评|辟谣)/u,
    },
    { after: /^[^，。；]{0,16}?(?:系|是|为|属)(?:谣言|误传|虚假|假消息|谣传)/u },
  ],
});
