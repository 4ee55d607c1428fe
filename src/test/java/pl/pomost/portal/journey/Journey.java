package pl.pomost.portal.journey;

/** The whole edition as a team lives it: from the application to a plan that lacks nothing. */
public final class Journey {

    private final Screen screen;
    private final EditionSteps edition;
    private final Story story;

    /** @param rops the screen of those who decide whether the powiat takes part */
    public Journey(Screen screen, Screen rops, Story story) {
        this.screen = screen;
        this.edition = new EditionSteps(screen, rops);
        this.story = story;
    }

    public void comeIn() {
        edition.comeIn();
        edition.signTheDeclaration();
    }

    /** @param title of a scenario that is not the usual one */
    public void chooseScenario(String title) {
        edition.chooseScenario(title);
    }

    /** Each step is taken through the pages, in the order in which a team takes it. */
    public PlanSteps make() {
        new TeamSteps(screen, story).gather();
        meet();
        describe();
        decide();
        var plan = new PlanSteps(screen, story);
        plan.complete();
        return plan;
    }

    private void meet() {
        var workshops = new WorkshopSteps(screen, story);
        workshops.prepare();
        story.meetings().forEach(workshops::hold);
    }

    private void describe() {
        var diagnosis = new DiagnosisSteps(screen, story);
        diagnosis.writeDownResources();
        diagnosis.describe();
        diagnosis.lookWhatIsToBeChecked();
        diagnosis.assess();
        diagnosis.rateTogether();
    }

    private void decide() {
        var course = new CourseSteps(screen, story);
        course.envision();
        course.setGoals();
        course.planActions();
        course.measure();
        course.thinkOfRisks();
        course.askOthers();
    }
}
