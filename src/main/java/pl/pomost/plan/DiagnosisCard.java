package pl.pomost.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.diagnosis.Concerns;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.diagnosis.Evidence;
import pl.pomost.diagnosis.Scale;
import pl.pomost.scenario.EntryKind;
import pl.pomost.shared.Typography;
import pl.pomost.thread.Knot;
import pl.pomost.workshop.Card;

/** One diagnosis entry with all that is known about it, and the words from the room that it rests on. */
final class DiagnosisCard {

    private final DiagnosisEntry entry;
    private final Drafting drafting;
    /** Takes a small number of people out of every text of the entry. */
    private final UnaryOperator<String> discreet;

    private DiagnosisCard(DiagnosisEntry entry, Drafting drafting) {
        this.entry = entry;
        this.drafting = drafting;
        this.discreet = drafting.discretion().of(entry);
    }

    static Section write(DiagnosisEntry entry, Drafting drafting) {
        return new DiagnosisCard(entry, drafting).write();
    }

    private Section write() {
        Outline outline = Outline.ofEntry(entry.code(), discreet.apply(entry.title()));
        entry.description().map(discreet).ifPresent(text -> outline.add(Paragraph.each(text, "pl")));
        return outline.facts(facts()).add(drafting.quotes().ofIds(laterCards())).build();
    }

    private FactList.Builder facts() {
        Labels labels = drafting.labels();
        return FactList.about(entry.code() + "-fakty", "Wpis " + entry.code())
                .fact("Rodzaj i miejsce", joined(labels.of("diagnosis_kinds", entry.kind()), entry.wholePowiat() ? "cały powiat" : labels.gminas(entry.gminas())))
                .fact("Kogo dotyczy", entry.concerns().map(this::concerns).orElse(""))
                .fact("Skala", entry.scale().map(this::scale).orElse(""))
                .fact("Dowód", entry.evidence().map(this::evidence).orElse(""))
                .fact("Skąd to wiemy", labels.of("evidence_tags", entry.evidenceTag())).fact("Czym to grozi", labels.all("threats", entry.threats()))
                .fact("Przyczyny", listed(entry.causes())).fact("Skutki", listed(entry.effects()))
                .fact("Kompetencja powiatu", joined(labels.of("competence", entry.inPowiatCompetence()), entry.competenceNote().map(discreet).orElse("")))
                .fact("Tematy i standard", joined(labels.all("challenge_tags", entry.challengeTags()), entry.standard().map(labels::standard).orElse("")))
                .fact("Głosy i waga", weight())
                .fact("Luka danych", entry.dataGap() ? entry.gapPlan().map(discreet).orElse("nie wiadomo jeszcze, jak ją uzupełnić") : "")
                .fact("Odpowiada na to", String.join(", ", Stream.concat(drafting.thread().above(entry.id(), Knot.GOAL).stream(),
                        drafting.thread().above(entry.id(), Knot.POSTULATE).stream()).toList()))
                .fact("Kartki", String.join(", ", drafting.thread().below(entry.id(), Knot.CARD)));
    }

    private String concerns(Concerns concerns) {
        return joined(drafting.labels().all("groups", concerns.groups()), concerns.detail() == null ? "" : discreet.apply(concerns.detail()));
    }

    private String scale(Scale scale) {
        if (scale.count() == null) {
            return "";
        }
        String count = entry.hidesFew() ? drafting.discretion().people(scale.count()) : Typography.number(scale.count());
        String of = scale.of() == null ? "" : " z " + Typography.number(scale.of());
        String period = scale.period() == null ? "" : " (" + scale.period() + ")";
        return count + of + (scale.unit() == null ? "" : " – " + discreet.apply(scale.unit())) + period;
    }

    private String evidence(Evidence evidence) {
        Labels labels = drafting.labels();
        return Stream.of(evidence.type() == null ? "" : labels.of("evidence_types", evidence.type()),
                evidence.source() == null ? "" : evidence.source(), evidence.date() == null ? "" : Typography.date(evidence.date()),
                evidence.reliability() == null ? "" : "wiarygodność " + evidence.reliability() + " (" + labels.of("reliability", evidence.reliability()) + ")")
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private String weight() {
        long dots = stageCards().stream().mapToLong(drafting::dots).sum();
        String product = entry.weight().isPresent() && entry.influence().isPresent()
                ? "; waga %d × wpływ %d = %d".formatted(entry.weight().get(), entry.influence().get(), entry.weight().get() * entry.influence().get()) : "";
        return "kropki: " + dots + product;
    }

    /** Dots count for an entry when they were given at the workshop that asks how things are. */
    private List<Card> stageCards() {
        Set<UUID> own = Set.copyOf(drafting.thread().idsBelow(entry.id(), Knot.CARD));
        return drafting.from().room().cardsOf(drafting.from().setting().scenario().stageOf(EntryKind.DIAGNOSIS)).stream().filter(card -> own.contains(card.id())).toList();
    }

    /** Words of the workshop about what there is are quoted where we say who we are. */
    private List<UUID> laterCards() {
        Set<UUID> first = drafting.from().room().cardsOf(drafting.from().setting().scenario().stageOf(EntryKind.RESOURCE)).stream().map(Card::id).collect(Collectors.toSet());
        return drafting.thread().idsBelow(entry.id(), Knot.CARD).stream().filter(id -> !first.contains(id)).toList();
    }

    private String listed(List<String> texts) {
        return texts.stream().map(discreet).collect(Collectors.joining("; "));
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(text -> !text.isBlank()).collect(Collectors.joining(" – "));
    }
}
