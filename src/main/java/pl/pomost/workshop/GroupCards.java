package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.workshop.Refusal.Reason;

/** The coordinator puts cards that say the same into a group, and takes them out again. The words of the cards stay as they are. */
@ApplicationScoped
public class GroupCards {

    private static final int NAME_LIMIT = 300;

    private final Rooms rooms;
    private final Cards cards;
    private final Clusters clusters;

    GroupCards(Rooms rooms, Cards cards, Clusters clusters) {
        this.rooms = rooms;
        this.cards = cards;
        this.clusters = clusters;
    }

    /**
     * Makes a group of cards of one activity.
     *
     * @throws Refusal when the name or the cards are missing, or the cards are of several activities
     */
    @Transactional
    public UUID group(Scope scope, int stage, String name, Collection<UUID> ids) {
        Room room = rooms.enter(scope.requireEdit(), stage).requireOpened();
        List<Card> chosen = cards.in(room.workshop(), ids);
        var wrong = new Refusal.Collected();
        wrong.addIf(chosen.isEmpty(), "kartka", Reason.NO_CARDS_CHOSEN);
        wrong.addIf(chosen.stream().map(Card::activityId).distinct().count() > 1, "kartka", Reason.SEVERAL_ACTIVITIES);
        checkName(wrong, name);
        wrong.throwIfAny();
        Cluster cluster = Cluster.named(name.strip(), room.workshop(), chosen.get(0).activityId());
        clusters.persistAndFlush(cluster);
        room.tell("group-made", cluster.id(), Map.of("code", cluster.code(), "title", cluster.title()));
        put(room, cluster, chosen);
        return cluster.id();
    }

    /**
     * Adds cards to a group; a new name, when given, takes the place of the old one.
     *
     * @throws Refusal when there is no such group, or there is neither a card nor a name
     */
    @Transactional
    public void addTo(Scope scope, int stage, UUID group, Optional<String> name, Collection<UUID> ids) {
        Room room = rooms.enter(scope.requireEdit(), stage).requireOpened();
        Optional<Cluster> cluster = clusters.in(room.id(), group);
        Refusal.unless(cluster.isPresent(), "grupa", Reason.GROUP_UNKNOWN);
        List<Card> chosen = cards.in(room.workshop(), ids);
        var wrong = new Refusal.Collected();
        wrong.addIf(chosen.isEmpty() && name.isEmpty(), "kartka", Reason.NO_CARDS_CHOSEN);
        wrong.addIf(chosen.stream().anyMatch(card -> !card.activityId().equals(cluster.get().activityId())), "kartka", Reason.SEVERAL_ACTIVITIES);
        name.ifPresent(text -> checkName(wrong, text));
        wrong.throwIfAny();
        name.map(String::strip).ifPresent(text -> rename(room, cluster.get(), text));
        put(room, cluster.get(), chosen);
    }

    /** Takes cards out of their groups; a group that is left empty goes. */
    @Transactional
    public void ungroup(Scope scope, int stage, Collection<UUID> ids) {
        Room room = rooms.enter(scope.requireEdit(), stage).requireOpened();
        List<Card> chosen = cards.in(room.workshop(), ids);
        Refusal.unless(!chosen.isEmpty(), "kartka", Reason.NO_CARDS_CHOSEN);
        for (Card card : chosen) {
            if (card.clusterId().isPresent()) {
                card.leaveGroup();
                room.tell("card-ungrouped", card.id(), Map.of("code", card.code()));
            }
        }
        tidy(room);
        room.audit("cards.ungrouped", null, "wyjęto kartki z grup: " + codes(chosen) + ".");
    }

    private void rename(Room room, Cluster cluster, String name) {
        cluster.rename(name);
        room.tell("group-renamed", cluster.id(), Map.of("code", cluster.code(), "title", name));
    }

    private void put(Room room, Cluster cluster, List<Card> chosen) {
        for (Card card : chosen) {
            if (!card.clusterId().equals(Optional.of(cluster.id()))) {
                card.joinGroup(cluster.id());
                room.tell("card-grouped", card.id(), Map.of("code", card.code(), "group", cluster.code()));
            }
        }
        tidy(room);
        room.audit("cards.grouped", cluster.code(), "połączono kartki w grupę " + cluster.code() + ": " + codes(chosen) + ".");
    }

    private void tidy(Room room) {
        cards.flush();
        clusters.deleteEmpty(room.id());
    }

    private static String codes(List<Card> chosen) {
        return String.join(", ", chosen.stream().map(Card::code).limit(40).toList());
    }

    private static void checkName(Refusal.Collected wrong, String name) {
        wrong.addIf(name.isBlank(), "nazwa", Reason.NAME_MISSING);
        wrong.addIf(name.length() > NAME_LIMIT, "nazwa", Reason.NAME_TOO_LONG);
        wrong.addIfBroken(name, "nazwa");
    }
}
