package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Dictionary;
import pl.pomost.shared.Language;
import pl.pomost.shared.SentForm;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Card;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.TranslateCard;
import pl.pomost.workshop.Translation;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Gathers the translations of a card, and takes a new one. */
@ApplicationScoped
class TranslationViews {

    private final Cards cards;
    private final Workshops workshops;
    private final Agendas agendas;
    private final Participants participants;
    private final TranslateCard translating;

    TranslationViews(Cards cards, Workshops workshops, Agendas agendas, Participants participants, TranslateCard translating) {
        this.cards = cards;
        this.workshops = workshops;
        this.agendas = agendas;
        this.participants = participants;
        this.translating = translating;
    }

    TranslationsView of(Scope scope, String code, SentForm typed) {
        Card card = cards.byCode(scope, code);
        Dictionary languages = languages(card);
        List<Translation> all = card.redacted().isPresent() ? List.of() : card.translations();
        Map<String, String> names = all.isEmpty() ? Map.of()
                : participants.of(scope.requireEnrolment()).stream().collect(Collectors.toMap(Participant::code, Participant::name, (one, other) -> one));
        boolean may = scope.mayContribute() && card.redacted().isEmpty();
        List<Choice> choices = Choice.from(languages, typed.text("jezyk")).stream().filter(each -> may && !each.value().equals(card.lang())).toList();
        return new TranslationsView(all.stream().map(each -> row(each, languages, names)).toList(), choices, typed);
    }

    void add(Scope scope, String code, SentForm form) {
        Card card = cards.byCode(scope, code);
        Workshop workshop = workshops.findById(card.workshopId());
        List<String> codes = languages(card).entries().stream().map(entry -> entry.code()).toList();
        translating.translate(scope, workshop.stage(), code, codes, form.text("jezyk"), form.text("tlumaczenie"));
    }

    private Dictionary languages(Card card) {
        return agendas.scenarioOf(workshops.findById(card.workshopId())).dictionary("languages");
    }

    private static TranslationsView.Row row(Translation translation, Dictionary languages, Map<String, String> names) {
        return new TranslationsView.Row(translation.lang(), languages.label(translation.lang(), Language.current().code()), translation.text(),
                names.getOrDefault(translation.by(), translation.by()), translation.stale());
    }
}
