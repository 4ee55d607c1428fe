package pl.pomost.action.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import pl.pomost.access.Scope;
import pl.pomost.action.Indicator;
import pl.pomost.action.Indicators;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.team.TeamNames;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Beads;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadViews;
import pl.pomost.thread.Ties;

/** Makes what the pages of indicators show, for one viewer: experts get those tied to a goal or an action of their areas. */
@ApplicationScoped
class IndicatorPages {

    private static final List<Knot> MEASURED = List.of(Knot.GOAL, Knot.ACTION);

    private final Indicators indicators;
    private final Ties ties;
    private final Beads beads;
    private final ThreadViews threads;
    private final TeamNames team;
    private final Vocabulary words;
    private final IndicatorTexts texts;

    IndicatorPages(Indicators indicators, Ties ties, Beads beads, ThreadViews threads, TeamNames team, Vocabulary words, IndicatorTexts texts) {
        this.indicators = indicators;
        this.ties = ties;
        this.beads = beads;
        this.threads = threads;
        this.team = team;
        this.words = words;
        this.texts = texts;
    }

    IndicatorList list(Scope scope) {
        UUID enrolment = scope.requireEnrolment();
        Map<UUID, List<Bead>> tied = ties.of(enrolment, Knot.INDICATOR, MEASURED);
        List<Indicator> seen = indicators.of(enrolment).stream().filter(indicator -> maySee(scope, tied.getOrDefault(indicator.id(), List.of()))).toList();
        List<String> years = seen.stream().flatMap(indicator -> indicator.targets().keySet().stream()).distinct().sorted().toList();
        return new IndicatorList(scope.teryt(), scope.powiat().name(), scope.mayEdit(), scope.everything(), years,
                seen.stream().map(indicator -> row(scope, indicator, years, tied.getOrDefault(indicator.id(), List.of()))).toList());
    }

    /** @throws NotFoundException when there is none that this viewer may see */
    PieceView indicator(Scope scope, String code) {
        UUID enrolment = scope.requireEnrolment();
        Indicator indicator = indicators.byCode(enrolment, code).orElseThrow(NotFoundException::new);
        List<Bead> line = beads.around(scope.requireEnrolment(), Knot.INDICATOR, indicator.id());
        if (!maySee(scope, line.stream().filter(Bead::isOpen).toList())) {
            throw new NotFoundException();
        }
        String list = "/powiaty/" + scope.teryt() + "/wskazniki";
        return new PieceView(scope.teryt(), scope.powiat().name(), list, code, "", "", indicator.name(), List.of(), attributes(enrolment, indicator),
                threads.of(scope, line, indicator.id()), scope.mayEdit() ? list + "/" + code + "/edycja" : "",
                new PieceView.Words(texts.section(), texts.edit(), texts.remove(), texts.details(), texts.thread()));
    }

    /** @param tied what the indicator rests on; things of no area (itself among them) open it to nobody */
    private static boolean maySee(Scope scope, List<Bead> tied) {
        return scope.coversEveryArea() || tied.stream().anyMatch(bead -> bead.area().filter(scope::covers).isPresent());
    }

    private IndicatorList.Row row(Scope scope, Indicator indicator, List<String> years, List<Bead> tied) {
        List<Bead> seen = tied.stream().filter(bead -> scope.covers(bead.area().orElse(null))).toList();
        return new IndicatorList.Row(indicator.code(), indicator.name(), kind(indicator).orElse(""), indicator.unit().orElse(""), baseline(indicator, PolishDates::inDigits).orElse(""),
                years.stream().map(year -> new IndicatorList.Target(year, number(indicator.targets().get(year)))).toList(), TiedTo.of(scope, Knot.GOAL, seen));
    }

    private List<Attribute> attributes(UUID enrolment, Indicator indicator) {
        var all = new ArrayList<Attribute>();
        all.add(Attribute.of(texts.kind(), "kind", kind(indicator)));
        all.add(Attribute.of(texts.unit(), "unit", indicator.unit()));
        all.add(Attribute.of(texts.baseline(), "baseline", baseline(indicator, PolishDates::inWords)));
        all.add(Attribute.ofAll(texts.targets(), "targets", indicator.targets().entrySet().stream().filter(each -> each.getValue() != null)
                .sorted(Map.Entry.comparingByKey()).map(each -> texts.targetLine(each.getKey(), PolishNumbers.typed(each.getValue()))).toList()));
        all.add(Attribute.of(texts.source(), "source", indicator.source()));
        all.add(Attribute.of(texts.responsible(), "institution", Answerable.line(indicator.responsible(),
                team.institutions(enrolment, Answerable.codes(indicator.responsible())))));
        all.add(Attribute.of(texts.frequency(), "frequency", indicator.frequency()));
        all.add(Attribute.of(texts.alarm(), "alarm", indicator.alarmThreshold()));
        all.add(Attribute.of(texts.comment(), "comment", indicator.comment()));
        return all;
    }

    private Optional<String> kind(Indicator indicator) {
        return indicator.kind().map(kind -> words.label("indicator_kinds", kind));
    }

    private Optional<String> baseline(Indicator indicator, Function<LocalDate, String> written) {
        return indicator.baseline().map(PolishNumbers::typed)
                .map(value -> indicator.baselineDate().map(day -> texts.baselineOn(value, written.apply(day))).orElse(value));
    }

    private static String number(BigDecimal value) {
        return value == null ? "" : PolishNumbers.typed(value);
    }
}
