/** An article's page: its age, and the words that a search led to. Without this script nothing is missing. */
import { showAge } from "./age.ts";
import { showHits } from "./hit-bar.ts";

showAge(new Date());
showHits();
addEventListener("hashchange", showHits);
