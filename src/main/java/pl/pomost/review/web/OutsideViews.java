package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.ProcessAtHand;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.PlanParts;
import pl.pomost.review.AreaOfDocument;
import pl.pomost.review.FrozenDocuments;
import pl.pomost.review.Opinion.Stance;
import pl.pomost.review.OutsideOpened;
import pl.pomost.review.OutsideOpened.Plan;
import pl.pomost.review.OutsideOpinion;
import pl.pomost.review.OutsideWords;
import pl.pomost.review.OutsideWords.Kind;
import pl.pomost.review.OutsideWords.OfArea;
import pl.pomost.review.web.ReviewPage.Place;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;
import pl.pomost.shared.Look;
import pl.pomost.shared.SentForm;

/** Makes the pages behind a link of an organisation outside, in the language of whoever reads them. The document is the public version: no small numbers, no names. */
@ApplicationScoped
class OutsideViews {

    private final FrozenDocuments documents;
    private final PlanParts parts;
    private final Enrolments enrolments;
    private final ProcessAtHand atHand;
    private final Vocabulary vocabulary;
    private final OutsideTexts texts;

    OutsideViews(FrozenDocuments documents, PlanParts parts, Enrolments enrolments, ProcessAtHand atHand, Vocabulary vocabulary, OutsideTexts texts) {
        this.documents = documents;
        this.parts = parts;
        this.enrolments = enrolments;
        this.atHand = atHand;
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /** Areas that an opinion on this plan may say something about. */
    List<Choice> areas(OutsideOpened opened, Plan plan) {
        atHand.take(enrolments.scenarioOf(plan.opinion().enrolmentId()));
        List<String> asked = opened.invitation().areas();
        return vocabulary.areas().stream().filter(area -> asked.isEmpty() || asked.contains(area.code())).toList();
    }

    String until(OutsideOpened opened) {
        return Dates.inWords(opened.invitation().dueOn());
    }

    List<OutsideView.Row> rows(String base, OutsideOpened opened) {
        return opened.plans().stream().map(plan -> new OutsideView.Row(base + "/" + plan.teryt(), plan.powiat(), look(plan))).toList();
    }

    OutsideView view(String base, OutsideOpened opened, Plan plan, SentForm typed, String column, String told) {
        OutsideOpinion opinion = plan.opinion();
        OutsideWords stored = opinion.inForm();
        List<OutsideView.Area> areas = areas(opened, plan).stream().map(area -> area(area, stored.of(area.code()), typed)).toList();
        return new OutsideView(base + "/" + plan.teryt(), opened.plans().size() > 1 ? base : "", opened.invitation().organisation(), plan.powiat(), column,
                until(opened), opened.invitation().question(), chapters(opened, opinion), plan.open(), standing(plan), told, opinion.version(),
                typed.or("ocena", Optional.ofNullable(stored.stance()).map(Stance::key).orElse("")), typed.or("calosc", stored.whole()), areas,
                typed.or("imie", stored.name()), typed.or("stanowisko", stored.position()));
    }

    private static OutsideView.Area area(Choice area, Optional<OfArea> stored, SentForm typed) {
        return new OutsideView.Area(area.code(), area.label(), typed.or("rodzaj-" + area.code(), stored.map(OfArea::kind).map(Kind::key).orElse("")),
                typed.or("slowa-" + area.code(), stored.map(OfArea::words).orElse("")));
    }

    private List<List<Place>> chapters(OutsideOpened opened, OutsideOpinion opinion) {
        List<String> asked = opened.invitation().areas();
        PlanDocument all = documents.forThePublic(opinion.enrolmentId(), opinion.about());
        String sha = documents.sha256ForThePublic(opinion.enrolmentId(), opinion.about());
        PlanDocument shown = asked.isEmpty() ? all : AreaOfDocument.of(all, asked);
        // where only areas are shown, the first chapter, the record of the whole plan, is none of them
        return parts.of(shown, sha + "/" + String.join(",", asked)).stream().skip(asked.isEmpty() ? 0 : 1)
                .map(chapter -> chapter.stream().map(part -> new Place(part, List.of(), false)).toList()).toList();
    }

    private String standing(Plan plan) {
        if (!plan.open()) {
            return texts.overHint();
        }
        OutsideOpinion opinion = plan.opinion();
        if (opinion.hasDraft()) {
            return texts.draftHint();
        }
        return opinion.givenOn().map(Dates::inWords).map(texts::sentOn).orElse("");
    }

    private Look look(Plan plan) {
        OutsideOpinion opinion = plan.opinion();
        Optional<String> given = opinion.givenOn().map(Dates::inWords);
        if (given.isPresent()) {
            return opinion.hasDraft() && plan.open() ? new Look(texts.correcting(given.get()), "is-warn", "pencil") : new Look(texts.given(given.get()), "is-ok", "check");
        }
        if (!plan.open()) {
            return new Look(texts.over(), "is-off", "lock");
        }
        return opinion.hasDraft() ? new Look(texts.draft(), "is-now", "pencil") : new Look(texts.notYet(), "is-next", "clock");
    }

    String of(Stance stance) {
        return switch (stance) {
            case POSITIVE -> texts.positive();
            case WITH_REMARKS -> texts.withRemarks();
            case NEGATIVE -> texts.negative();
        };
    }

    String of(Kind kind) {
        return switch (kind) {
            case GOOD -> texts.good();
            case RECOMMENDATION -> texts.recommendation();
            case CONCERN -> texts.concern();
        };
    }
}
