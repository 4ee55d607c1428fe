package pl.pomost.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.Metrics.Formalities;
import pl.pomost.plan.Metrics.Revision;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.PlanFormats;
import pl.pomost.plan.PublishedPlan;
import pl.pomost.plan.PublishedPlans;
import pl.pomost.plan.VisiblePlans;
import pl.pomost.plan.VisiblePlans.Visible;
import pl.pomost.plan.web.PublishedView.Format;
import pl.pomost.plan.web.PublishedView.Line;
import pl.pomost.plan.web.PublishedView.Row;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Dates;
import pl.pomost.shared.PolishDates;

/** Lays published plans out for their pages. */
@ApplicationScoped
class PublishedViews {

    private final PublishedPlans published;
    private final VisiblePlans plans;
    private final Enrolments enrolments;
    private final Scenarios scenarios;
    private final PlanFormats formats;
    private final PlanText text;
    private final PublishedTexts texts;

    PublishedViews(PublishedPlans published, VisiblePlans plans, Enrolments enrolments, Scenarios scenarios, PlanFormats formats, PlanText text,
            PublishedTexts texts) {
        this.published = published;
        this.plans = plans;
        this.enrolments = enrolments;
        this.scenarios = scenarios;
        this.formats = formats;
        this.text = text;
        this.texts = texts;
    }

    List<Line> all() {
        return published.newest().stream().map(each -> new Line(each.powiat(), address(each.teryt(), each.year()), each.year(),
                Dates.inWords(each.publishedOn()), act(each).orElse(""))).sorted(Comparator.comparing(Line::powiat, Collator.getInstance(PolishDates.POLISH))).toList();
    }

    /** @throws NotFoundException when that version, or any, is not published */
    PublishedView of(String teryt, int year, Optional<Integer> number) {
        Enrolment enrolment = enrolments.of(teryt, Optional.of(year)).orElseThrow(NotFoundException::new);
        List<PublishedPlan> all = published.of(enrolment.id());
        PublishedPlan newest = all.stream().findFirst().orElseThrow(NotFoundException::new);
        PublishedPlan plan = all.stream().filter(each -> number.isEmpty() || each.number() == number.get()).findFirst().orElseThrow(NotFoundException::new);
        Visible visible = plans.published(teryt, Optional.of(year), Optional.of(String.valueOf(plan.number())));
        String base = address(teryt, year);
        return new PublishedView(base + "/wersje/" + plan.number(), plan.powiat(), visible.document().meta().title(), words(plan),
                plan.acceptedOn().map(Dates::inWords).map(texts::acceptedOn), act(plan), Optional.of(base).filter(any -> plan.number() != newest.number()),
                all.stream().map(each -> new Row(base + "/wersje/" + each.number(), words(each), each.number() == plan.number())).toList(),
                formats.endings().stream().map(format -> new Format(base + "/wersje/" + plan.number() + "/plan." + format, format.toUpperCase(PolishDates.POLISH))).toList(),
                visible.sha256(), text.published(visible.sha256(), scenarios.of(enrolment.scenario()).sha256(), act(plan).orElse(""), adopted(visible.document(), plan)));
    }

    /** What is frozen speaks of the day on which it was submitted; its page says as well what became of it. */
    private static PlanDocument adopted(PlanDocument document, PublishedPlan plan) {
        Metrics meta = document.meta();
        Formalities known = meta.formalities();
        Optional<String> act = plan.act().map(each -> each.kind() + " nr " + each.number() + " z dnia " + PolishDates.inWords(each.day()) + ", " + each.organ());
        var formalities = new Formalities(known.caseNumber(), known.coordinator(), known.appointingAct(), act.or(known::resolution), known.authors());
        return new PlanDocument(document.schemaVersion(), new Metrics(meta.title(), meta.language(), meta.territory(), meta.edition(), meta.period(),
                new Revision(meta.revision().version(), PlanState.PUBLISHED.polish()), meta.issuedOn(), formalities, meta.absent(), meta.workshops()), document.chapters(), document.annexes());
    }

    private String words(PublishedPlan plan) {
        return texts.versionOf(plan.number(), Dates.inWords(plan.publishedOn()));
    }

    private Optional<String> act(PublishedPlan plan) {
        return plan.act().map(act -> texts.act(act.kind(), act.number(), Dates.inWords(act.day()), act.organ()));
    }

    private static String address(String teryt, int year) {
        return "/plany/" + teryt + "/" + year;
    }
}
