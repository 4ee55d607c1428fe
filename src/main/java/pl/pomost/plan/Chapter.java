package pl.pomost.plan;

import pl.pomost.scenario.ChapterTemplate;

/** How one chapter, or annex, of the plan is made from the process. It always says something: what is missing, if nothing else. */
interface Chapter {

    Section write(ChapterTemplate template, Drafting drafting);
}
