package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenario;
import pl.pomost.workshop.Refusal.Reason;

/** The coordinator puts a card where it belongs, when it was written into another exercise or area. Its words stay as they are. */
@ApplicationScoped
public class MoveCard {

    /**
     * Where a card is to go.
     *
     * @param activity code of the activity in the card's workshop
     * @param area     empty means the area of the activity, if it has one
     */
    public record Target(String activity, String type, Optional<String> area) {
    }

    private final Rooms rooms;
    private final Cards cards;
    private final CardRules rules;
    private final Agendas agendas;
    private final Activities activities;
    private final Clusters clusters;
    private final Votes votes;
    private final Locks locks;

    MoveCard(Rooms rooms, Cards cards, CardRules rules, Agendas agendas, Activities activities, Clusters clusters, Votes votes, Locks locks) {
        this.rooms = rooms;
        this.cards = cards;
        this.rules = rules;
        this.agendas = agendas;
        this.activities = activities;
        this.clusters = clusters;
        this.votes = votes;
        this.locks = locks;
    }

    /**
     * A card that goes to another activity leaves its group: groups are of one activity.
     *
     * @param stage of the card's workshop
     * @throws Refusal when such a card is not written there, or dots that answer the question of its exercise lie on it
     */
    @Transactional
    public void move(Scope scope, int stage, String code, Target target) {
        Room room = rooms.edit(scope, stage);
        Card card = cards.byCode(scope, code);
        Refusal.unless(card.redacted().isEmpty(), Reason.ALREADY_REDACTED);
        locks.requireOpen(room, List.of(card.activityId()));
        Scenario scenario = agendas.scenarioOf(room.workshop());
        CardRules.Placed placed = rules.check(room.workshop(), scenario, new NewCard(card.id(), target.activity(), target.type(), target.area(), card.text(),
                card.lang(), card.channel(), card.authorId(), card.fields()));
        boolean sameExercise = activities.findById(card.activityId()).templateCode().equals(placed.activity().templateCode());
        Refusal.unless(sameExercise || votes.ledgerOfCard(card.id()).sums().isEmpty(), "cwiczenie", Reason.HAS_DOTS);
        card.moveTo(placed.activity(), target.type(), placed.area());
        cards.flush();
        clusters.deleteEmpty(room.id());
        var told = new LinkedHashMap<String, Object>(Map.of("code", card.code(), "activity", placed.activity().code(), "type", card.type()));
        card.area().ifPresent(area -> told.put("area", area));
        room.tell("card-moved", card.id(), told);
        room.audit("card.moved", card.code(), "przeniesiono kartkę " + card.code() + " do ćwiczenia: " + placed.activity().title() + ".");
    }
}
