package pl.pomost.action.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.action.Risk;
import pl.pomost.action.Risks;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Attribute;
import pl.pomost.team.TeamNames;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadViews;
import pl.pomost.thread.Ties;

/** Makes what the pages of risks show. Callers hand in a scope that sees everything: risks are drafts of the team. */
@ApplicationScoped
class RiskPages {

    private static final int MOST = 3;

    private final Risks risks;
    private final Ties ties;
    private final ThreadViews threads;
    private final TeamNames team;
    private final Vocabulary words;
    private final RiskTexts texts;

    RiskPages(Risks risks, Ties ties, ThreadViews threads, TeamNames team, Vocabulary words, RiskTexts texts) {
        this.risks = risks;
        this.ties = ties;
        this.threads = threads;
        this.team = team;
        this.words = words;
        this.texts = texts;
    }

    RiskList list(Scope scope) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        List<Risk> all = risks.of(enrolment).stream()
                .sorted(Comparator.comparing((Risk risk) -> risk.score().orElse(0)).reversed().thenComparing(Risk::code)).toList();
        Map<UUID, List<Bead>> tied = ties.of(enrolment, Knot.RISK, List.of(Knot.ACTION));
        Map<String, String> names = team.institutions(enrolment, all.stream().flatMap(risk -> Answerable.codes(risk.owner()).stream()).distinct().toList());
        return new RiskList(scope.teryt(), scope.powiat().name(), scope.mayEdit(), field(all),
                marks().map(impact -> words.label("impact", String.valueOf(impact))).toList(),
                all.stream().map(risk -> row(scope, risk, names, tied.getOrDefault(risk.id(), List.of()))).toList());
    }

    /** @throws NotFoundException when there is none */
    PieceView risk(Scope scope, String code) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        Risk risk = risks.byCode(enrolment, code).orElseThrow(NotFoundException::new);
        String list = "/powiaty/" + scope.teryt() + "/ryzyka";
        return new PieceView(scope.teryt(), scope.powiat().name(), list, code, risk.area().orElse(""), risk.area().map(words::area).orElse(""),
                texts.heading(code), risk.description().lines().filter(line -> !line.isBlank()).toList(), attributes(enrolment, risk),
                threads.of(scope, ties.of(risk.id()), risk.id()), scope.mayEdit() ? list + "/" + code + "/edycja" : "",
                new PieceView.Words(texts.section(), texts.edit(), texts.remove(), texts.details(), texts.thread()));
    }

    private RiskList.Row row(Scope scope, Risk risk, Map<String, String> names, List<Bead> tied) {
        return new RiskList.Row(risk.code(), risk.description(), risk.area().orElse(""), score(risk).orElse(""), probability(risk).orElse(""), impact(risk).orElse(""),
                Answerable.line(risk.owner(), names).orElse(""), TiedTo.of(scope, Knot.ACTION, tied));
    }

    private List<Attribute> attributes(UUID enrolment, Risk risk) {
        var all = new ArrayList<Attribute>();
        all.add(Attribute.of(texts.area(), "area", Optional.of(risk.area().map(words::area).orElse(texts.wholePowiat()))));
        all.add(Attribute.of(texts.probability(), "probability", probability(risk)));
        all.add(Attribute.of(texts.impact(), "impact", impact(risk)));
        all.add(Attribute.of(texts.score(), "probability", score(risk)));
        if (!risk.threats().isEmpty()) {
            all.add(Attribute.of(texts.threats(), "threats", Optional.of(String.join(", ", words.labels("threats", risk.threats())))));
        }
        all.add(Attribute.of(texts.prevention(), "prevention", risk.prevention()));
        all.add(Attribute.of(texts.owner(), "institution", Answerable.line(risk.owner(), team.institutions(enrolment, Answerable.codes(risk.owner())))));
        all.add(Attribute.ofDay(texts.review(), "review", risk.reviewDate()));
        return all;
    }

    /** From the most probable down, as people draw it. */
    private List<RiskList.Level> field(List<Risk> all) {
        return marks().map(mark -> MOST + 1 - mark).map(probability -> new RiskList.Level(words.label("probability", String.valueOf(probability)),
                marks().map(impact -> cell(all, probability, impact)).toList())).toList();
    }

    private static RiskList.Cell cell(List<Risk> all, int probability, int impact) {
        int score = probability * impact;
        return new RiskList.Cell(score, score >= 6 ? "level-3" : score >= 3 ? "level-2" : "level-1",
                all.stream().filter(risk -> risk.probability().equals(Optional.of(probability)) && risk.impact().equals(Optional.of(impact)))
                        .map(Risk::code).toList());
    }

    private static Stream<Integer> marks() {
        return IntStream.rangeClosed(1, MOST).boxed();
    }

    private Optional<String> score(Risk risk) {
        return risk.score().map(score -> texts.scored(risk.probability().orElse(0), risk.impact().orElse(0), score));
    }

    private Optional<String> probability(Risk risk) {
        return risk.probability().map(mark -> words.label("probability", String.valueOf(mark)));
    }

    private Optional<String> impact(Risk risk) {
        return risk.impact().map(mark -> words.label("impact", String.valueOf(mark)));
    }
}
