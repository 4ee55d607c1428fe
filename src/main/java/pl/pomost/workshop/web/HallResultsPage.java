package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.Halls;
import pl.pomost.workshop.Meeting;
import pl.pomost.workshop.Meetings;
import pl.pomost.workshop.Workshop;

/**
 * The results that everybody may see, as a page of its own: phones without a script open it, the script of phones and of the wall takes
 * its tables over. It holds sums, and nothing before the results are shown.
 */
@RequestScoped
class HallResultsPage {

    private final Halls halls;
    private final Meetings meetings;
    private final ResultViews views;
    private final Pages pages;
    private final PollTexts texts;

    HallResultsPage(Halls halls, Meetings meetings, ResultViews views, Pages pages, PollTexts texts) {
        this.halls = halls;
        this.meetings = meetings;
        this.views = views;
        this.pages = pages;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance hallResults(Page page, String back, boolean shown, ResultsView results);
    }

    /** @param back address of the screen that it belongs to */
    TemplateInstance of(Admission admission, Workshop workshop, String back) {
        ResultsView view = shown(admission, workshop);
        return Templates.hallResults(pages.of(texts.results()), back, halls.results(admission).isPresent(), view);
    }

    /** Empty while the results are not shown. */
    ResultsView shown(Admission admission, Workshop workshop) {
        return halls.results(admission).flatMap(known -> meetings.of(admission).flatMap(Meeting::step).map(step -> views.of(workshop, step, known, false)))
                .orElse(ResultsView.NONE);
    }
}
