package pl.pomost.plan;

/** One criterion that a machine judges. */
interface AutomaticCheck {

    CriterionCheck judge(PlanFacts facts);
}
