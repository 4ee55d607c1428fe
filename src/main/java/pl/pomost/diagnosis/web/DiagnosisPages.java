package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DiagnosisEntries;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.diagnosis.DiagnosisRow;
import pl.pomost.diagnosis.Scale;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Gminas;
import pl.pomost.process.Talks;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Look;
import pl.pomost.shared.Paged;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Beads;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadView;
import pl.pomost.thread.ThreadViews;

/** Makes what the pages of the diagnosis show, for one viewer: outsiders get confirmed entries of their areas only. */
@ApplicationScoped
class DiagnosisPages {

    private final DiagnosisEntries entries;
    private final Gminas gminas;
    private final Vocabulary words;
    private final ThreadViews threads;
    private final Beads beads;
    private final KnowledgeLines knowledge;
    private final Talks talks;
    private final DiagnosisTexts texts;

    DiagnosisPages(DiagnosisEntries entries, Gminas gminas, Vocabulary words, ThreadViews threads, Beads beads, KnowledgeLines knowledge, Talks talks, DiagnosisTexts texts) {
        this.entries = entries;
        this.gminas = gminas;
        this.words = words;
        this.threads = threads;
        this.beads = beads;
        this.knowledge = knowledge;
        this.talks = talks;
        this.texts = texts;
    }

    DiagnosisList list(Scope scope, DiagnosisFilter filter) {
        UUID enrolment = scope.requireEnrolment();
        List<DiagnosisRow> visible = (filter.word.isBlank() ? entries.rows(enrolment) : entries.rowsSaying(enrolment, filter.word.strip())).stream()
                .filter(row -> scope.everything() || row.isConfirmed() && scope.covers(row.area())).toList();
        List<DiagnosisRow> narrowed = filter.narrow(visible);
        Map<UUID, Integer> votes = visible.isEmpty() ? Map.of() : entries.votes(enrolment, words.stageOf(EntryKind.DIAGNOSIS));
        var rows = filter.ofArea(narrowed, votes).stream().map(row -> row(row, votes)).toList();
        var typed = Submitted.NOTHING.with("rodzaj", filter.kind).with("stan", filter.status).with("slowo", filter.word).with("kolejnosc", filter.order);
        return new DiagnosisList(scope.teryt(), scope.powiat().name(), scope.mayEditSomething(), scope.everything(),
                AreaFilter.of(words.areasOf(scope), narrowed.stream().map(DiagnosisRow::area).toList(), filter.area, filter.query()), filter.area, !filter.query().isEmpty(), FormView.filled(typed),
                DiagnosisChoices.of(words, List.of(), Map.of(), Submitted.NOTHING, texts), filter.isByCode(), visible.isEmpty() && filter.word.isBlank(),
                Paged.of(rows, filter.pageNumber(), filter.queryWithArea()));
    }

    DiagnosisView entry(Scope scope, DiagnosisEntry entry) {
        List<Bead> line = beads.around(scope.requireEnrolment(), Knot.DIAGNOSIS, entry.id());
        ThreadView thread = threads.of(scope, line, entry.id());
        String edit = scope.mayEdit(entry.area()) ? "/powiaty/" + scope.teryt() + "/diagnoza/" + entry.code() + "/edycja" : "";
        return new DiagnosisView(scope.teryt(), scope.powiat().name(), entry.code(), entry.area(), words.area(entry.area()), look(entry.status()),
                entry.title(), entry.description().orElse(""), attributes(scope, entry, votes(line)), thread, edit, "reported".equals(entry.status()),
                ProblemTree.of(entry.title(), entry.causes(), entry.effects()), knowledge.smallCount(scope, entry),
                talks.about(scope.viewer(), entry.area(), List.of(scope.address("diagnoza", entry.code()))));
    }

    Look look(String status) {
        String label = words.label("diagnosis_status", status);
        return switch (status) {
            case "confirmed" -> new Look(label, "is-ok", "check");
            case "reported" -> new Look(label, "is-warn", "clock");
            default -> new Look(label, "is-off", "undo");
        };
    }

    private DiagnosisList.Row row(DiagnosisRow row, Map<UUID, Integer> votes) {
        return new DiagnosisList.Row(row.code(), row.title(), row.area(), row.kind() == null ? "" : words.label("diagnosis_kinds", row.kind()),
                row.reliability().map(code -> code + " – " + words.label("reliability", code)).orElse(""), row.priorityScore(), votes.getOrDefault(row.id(), 0), look(row.status()));
    }

    private List<Attribute> attributes(Scope scope, DiagnosisEntry entry, int votes) {
        var all = new ArrayList<Attribute>();
        entry.statusReason().ifPresent(reason -> all.add(Attribute.of(texts.reasonGiven(), "", Optional.of(reason))));
        all.add(Attribute.of(texts.kind(), "kind", entry.kind().map(kind -> words.label("diagnosis_kinds", kind))));
        all.add(Attribute.of(texts.where(), "gminas", where(scope, entry)));
        all.add(Attribute.ofAll(texts.concerns(), "groups", concerned(entry)));
        all.add(Attribute.of(texts.scale(), "scale-count", entry.scale().map(DiagnosisPages::scale)));
        all.add(knowledge.evidence(entry));
        all.add(knowledge.tag(scope, entry));
        all.add(Attribute.ofAll(texts.causes(), "causes", entry.causes()));
        all.add(Attribute.ofAll(texts.effects(), "effects", entry.effects()));
        knowledge.threats(entry).ifPresent(all::add);
        all.add(Attribute.of(texts.competence(), "competence", entry.inPowiatCompetence().map(code -> words.label("competence", code)
                + entry.competenceNote().map(note -> " – " + note).orElse(""))));
        all.add(Attribute.of(texts.tags(), "tags", Optional.of(String.join(", ", words.labels("challenge_tags", entry.challengeTags()))).filter(text -> !text.isEmpty())));
        all.add(standard(scope, entry));
        all.add(Attribute.of(texts.votes(), "cards", Optional.of(texts.dots(Plurals.of(votes, "kropka", "kropki", "kropek")))));
        all.add(Attribute.of(texts.priority(), "weight", entry.priorityScore().map(score -> entry.weight().orElse(0) + " × " + entry.influence().orElse(0) + " = " + score)));
        if (entry.dataGap() || entry.gapPlan().isPresent()) {
            all.add(knowledge.gap(scope, entry));
        }
        entry.origin().ifPresent(origin -> all.add(Attribute.of(texts.origin(), "", Optional.of(origin))));
        return all;
    }

    /** Dots of the diagnosis workshop on the cards that the entry comes from; below an entry there is nothing but its cards. */
    private int votes(List<Bead> line) {
        int stage = words.stageOf(EntryKind.DIAGNOSIS);
        return line.stream().filter(bead -> bead.kind() == Knot.CARD && bead.stage() == stage).mapToInt(Bead::dots).sum();
    }

    private Optional<String> where(Scope scope, DiagnosisEntry entry) {
        if (entry.wholePowiat()) {
            return Optional.of(texts.wholePowiat());
        }
        return entry.gminas().isEmpty() ? Optional.empty() : Optional.of(gminas.of(scope.teryt()).stream()
                .filter(gmina -> entry.gminas().contains(gmina.teryt())).map(Gmina::name).collect(Collectors.joining(", ")));
    }

    private List<String> concerned(DiagnosisEntry entry) {
        var lines = new ArrayList<String>();
        entry.concerns().ifPresent(concerns -> {
            if (!concerns.groups().isEmpty()) {
                lines.add(String.join(", ", words.labels("groups", concerns.groups())));
            }
            Optional.ofNullable(concerns.detail()).filter(detail -> !detail.isBlank()).ifPresent(lines::add);
        });
        return lines;
    }

    private static String scale(Scale scale) {
        String numbers = Optional.ofNullable(scale.count()).map(PolishNumbers::typed).orElse("")
                + Optional.ofNullable(scale.of()).map(of -> " z " + PolishNumbers.typed(of)).orElse("");
        String unit = Optional.ofNullable(scale.unit()).orElse("") + Optional.ofNullable(scale.period()).map(period -> ", " + period).orElse("");
        return numbers.isBlank() ? unit : unit.isBlank() ? numbers : numbers + " – " + unit;
    }

    private Attribute standard(Scope scope, DiagnosisEntry entry) {
        var none = Attribute.of(texts.standard(), "standard", Optional.empty());
        return entry.standard().map(code -> none.leading(code + words.standard(code).map(standard -> " " + standard.name()).orElse(""),
                "/powiaty/" + scope.teryt() + "/samoocena#" + code)).orElse(none);
    }
}
