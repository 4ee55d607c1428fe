package pl.pomost.review.web;

import static pl.pomost.access.Roles.ADMIN;
import static pl.pomost.access.Roles.AUDITOR;
import static pl.pomost.access.Roles.ROPS_APPROVER;
import static pl.pomost.access.Roles.ROPS_REVIEWER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.review.RemarkStatistics;
import pl.pomost.review.RemarkStatistics.Count;
import pl.pomost.scenario.Criterion;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Plurals;

/** All plans that ROPS carries, and what its remarks are about. */
@Path("/oceny")
@RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN, AUDITOR})
@Blocking
class QueueResource {

    private static final int LONGEST = 150;
    private static final int STEP = 40;
    private static final int LEFT = 200;

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Editions editions;
    private final QueuePages queue;
    private final RemarkStatistics statistics;
    private final Scenarios scenarios;
    private final RemarkWords names;
    private final QueueTexts texts;

    QueueResource(Pages pages, CurrentViewer viewer, Editions editions, QueuePages queue, RemarkStatistics statistics, Scenarios scenarios, RemarkWords names, QueueTexts texts) {
        this.pages = pages;
        this.viewer = viewer;
        this.editions = editions;
        this.queue = queue;
        this.statistics = statistics;
        this.scenarios = scenarios;
        this.names = names;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance queue(Page page, QueueView view);

        static native TemplateInstance statistics(Page page, StatisticsView view);
    }

    @GET
    public TemplateInstance queue(@QueryParam("edycja") Optional<Integer> year, @QueryParam("stan") Optional<String> state, @QueryParam("kolejnosc") Optional<String> order) {
        return Templates.queue(pages.of(texts.section()), queue.view(viewer.get(), edition(year), state, order));
    }

    @GET
    @Path("statystyka")
    public TemplateInstance statistics(@QueryParam("edycja") Optional<Integer> year) {
        Edition edition = edition(year);
        RemarkStatistics.Counts counts = statistics.of(edition);
        Map<String, String> criteria = scenarios.of(new ScenarioChoice(edition.scenario(), Optional.empty())).criteria().stream()
                .collect(Collectors.toMap(Criterion::code, criterion -> criterion.code() + ": " + criterion.text()));
        List<StatisticsView.Row> topics = counts.topics().stream().map(count -> row(count, count.what().map(names::of).orElseGet(texts::noTopic))).toList();
        List<StatisticsView.Row> rules = counts.criteria().stream()
                .map(count -> row(count, count.what().map(code -> criteria.getOrDefault(code, code)).orElseGet(texts::noCriterion))).toList();
        String lead = texts.statisticsLead(edition.name(), Plurals.of(counts.remarks(), texts.remarkForms()), Plurals.of(counts.powiats(), texts.powiatForms()));
        return Templates.statistics(pages.of(texts.statistics()), new StatisticsView(lead, counts.remarks() > 0, topics.size() * STEP, bars(topics), topics, rules));
    }

    private static StatisticsView.Row row(Count<?> count, String name) {
        return new StatisticsView.Row(name, count.powiats(), count.remarks(), count.blocking());
    }

    private List<StatisticsView.Bar> bars(List<StatisticsView.Row> rows) {
        int most = rows.stream().mapToInt(StatisticsView.Row::powiats).max().orElse(1);
        List<StatisticsView.Bar> bars = new ArrayList<>();
        for (StatisticsView.Row row : rows) {
            int width = Math.max(2, LONGEST * row.powiats() / most);
            int top = bars.size() * STEP;
            bars.add(new StatisticsView.Bar(row.name(), texts.bar(row.name(), row.powiats(), row.remarks()), top + 4, top + 24, width, LEFT + width + 8, row.powiats()));
        }
        return bars;
    }

    private Edition edition(Optional<Integer> year) {
        return year.map(editions::byYear).orElseGet(editions::current).orElseThrow(NotFoundException::new);
    }
}
