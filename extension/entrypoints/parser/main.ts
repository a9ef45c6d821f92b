import { answerParser } from "../../browser/parse-page.ts";

answerParser();
