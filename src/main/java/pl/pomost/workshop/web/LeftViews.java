package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.Scenario;
import pl.pomost.workshop.Activity;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.Held;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** What a stage opens with: the summary of the one before, its open questions and first steps, and what lies on its parking lot. */
@ApplicationScoped
class LeftViews {

    private final Workshops workshops;
    private final Agendas agendas;
    private final Cards cards;

    LeftViews(Workshops workshops, Agendas agendas, Cards cards) {
        this.workshops = workshops;
        this.agendas = agendas;
        this.cards = cards;
    }

    /** Empty in the first stage, and when the one before has left nothing. */
    Optional<LeadView.Left> of(Scope scope, Workshop workshop) {
        return workshops.before(scope, workshop).map(before -> {
            Scenario scenario = agendas.scenarioOf(before);
            Set<UUID> carried = agendas.of(before).items().stream().filter(item -> item.template().filter(ActivityTemplate::carriedOn).isPresent())
                    .flatMap(item -> item.activities().stream()).map(Activity::id).collect(Collectors.toSet());
            List<LeadView.LeftCard> left = cards.of(scope, before).stream().filter(card -> card.redacted().isEmpty())
                    .filter(card -> card.held().equals(Optional.of(Held.PARKED)) || card.held().isEmpty() && carried.contains(card.activity()))
                    .map(card -> new LeadView.LeftCard(card.code(), card.area().orElse(""), card.text(), card.lang(), card.held().isPresent())).toList();
            return new LeadView.Left(Titles.of(before, scenario), before.summary(), left);
        }).filter(left -> left.summary().isPresent() || !left.cards().isEmpty());
    }
}
