package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.wording.AlikeTexts;
import pl.pomost.wording.Apart;
import pl.pomost.workshop.Refusal.Reason;

/**
 * Whoever leads puts cards that say the same into a group, and takes them out again. The words of the cards stay as they are. A group
 * is of one item of the agenda; the tables of one item may share it. Each step can be taken back, see {@link UndoGrouping}.
 */
@ApplicationScoped
public class GroupCards {

    private static final int NAME_LIMIT = 300;

    private final Rooms rooms;
    private final Cards cards;
    private final Clusters clusters;
    private final Activities activities;
    private final GroupingSteps steps;
    private final KeptApartCards keptApart;
    private final Locks locks;

    GroupCards(Rooms rooms, Cards cards, Clusters clusters, Activities activities, GroupingSteps steps, KeptApartCards keptApart,
            Locks locks) {
        this.rooms = rooms;
        this.cards = cards;
        this.clusters = clusters;
        this.activities = activities;
        this.steps = steps;
        this.keptApart = keptApart;
        this.locks = locks;
    }

    /**
     * What to put together.
     *
     * @param name    of the group; a new one takes the place of the old; empty leaves the old
     * @param byWords whether a new group without a name is named by the words that its cards share, or by its number when they share none
     * @param leftOut cards that were proposed too, and belong elsewhere: they are not proposed with the chosen ones again
     */
    public record Choice(Optional<String> name, boolean byWords, Collection<UUID> cards, Collection<UUID> leftOut) {
    }

    /**
     * Makes a group of cards of one item of the agenda.
     *
     * @throws Refusal when the name or the cards are missing, or the cards are of several items
     */
    @Transactional
    public UUID group(Scope scope, int stage, Choice choice) {
        Room room = rooms.edit(scope, stage).requireOpened();
        List<Card> chosen = cards.in(room.workshop(), choice.cards());
        var wrong = new Refusal.Collected();
        wrong.addIf(chosen.isEmpty(), "kartka", Reason.NO_CARDS_CHOSEN);
        wrong.addIf(items(room, chosen.stream().map(Card::activityId)).size() > 1, "kartka", Reason.SEVERAL_ACTIVITIES);
        String name = choice.name().orElse("").isBlank() && choice.byWords() ? nameOf(chosen) : choice.name().orElse("");
        wrong.addIf(name.isBlank() && !choice.byWords(), "nazwa", Reason.NAME_MISSING);
        checkLength(wrong, name);
        wrong.throwIfAny();
        remember(room, chosen, Optional.empty(), apart(chosen, choice.leftOut()));
        Cluster cluster = Cluster.named(name.strip(), room.workshop(), chosen.get(0).activityId());
        clusters.persistAndFlush(cluster);
        room.tell("group-made", cluster.id(), Map.of("code", cluster.code(), "title", cluster.title()));
        put(room, cluster, chosen);
        return cluster.id();
    }

    /**
     * Adds cards to a group, or names it anew.
     *
     * @throws Refusal when there is no such group, or there is neither a card nor a name
     */
    @Transactional
    public void addTo(Scope scope, int stage, UUID group, Choice choice) {
        Room room = rooms.edit(scope, stage).requireOpened();
        Optional<Cluster> cluster = clusters.in(room.id(), group);
        Refusal.unless(cluster.isPresent(), "grupa", Reason.GROUP_UNKNOWN);
        List<Card> chosen = cards.in(room.workshop(), choice.cards());
        var wrong = new Refusal.Collected();
        wrong.addIf(chosen.isEmpty() && choice.name().isEmpty(), "kartka", Reason.NO_CARDS_CHOSEN);
        wrong.addIf(items(room, Stream.concat(chosen.stream().map(Card::activityId), Stream.of(cluster.get().activityId()))).size() > 1, "kartka",
                Reason.SEVERAL_ACTIVITIES);
        choice.name().ifPresent(text -> checkName(wrong, text));
        wrong.throwIfAny();
        remember(room, chosen, cluster, apart(chosen, choice.leftOut()));
        choice.name().map(String::strip).ifPresent(text -> rename(room, cluster.get(), text));
        put(room, cluster.get(), chosen);
    }

    /** Takes cards out of their groups; a group that is left empty goes. */
    @Transactional
    public void ungroup(Scope scope, int stage, Collection<UUID> ids) {
        Room room = rooms.edit(scope, stage).requireOpened();
        List<Card> chosen = cards.in(room.workshop(), ids);
        Refusal.unless(!chosen.isEmpty(), "kartka", Reason.NO_CARDS_CHOSEN);
        remember(room, chosen, Optional.empty(), Set.of());
        for (Card card : chosen) {
            if (card.clusterId().isPresent()) {
                card.leaveGroup();
                room.tell("card-ungrouped", card.id(), Map.of("code", card.code()));
            }
        }
        tidy(room);
        room.audit("cards.ungrouped", null, "wyjęto kartki z grup: " + codes(chosen) + ".");
    }

    /**
     * These cards were proposed for one group and are about different things; they are not proposed together again.
     *
     * @param group the one that they were proposed for; without one, each other
     */
    @Transactional
    public void keepApart(Scope scope, int stage, Collection<UUID> ids, Optional<UUID> group) {
        Room room = rooms.edit(scope, stage).requireOpened();
        List<Card> chosen = cards.in(room.workshop(), ids);
        List<UUID> others = group.map(id -> cards.idsInGroup(scope, id)).orElseGet(() -> chosen.stream().map(Card::id).toList());
        Refusal.unless(!chosen.isEmpty() && !others.isEmpty(), "kartka", Reason.NO_CARDS_CHOSEN);
        remember(room, List.of(), Optional.empty(), apart(chosen, others));
        room.tell("cards-kept-apart", null, Map.of("codes", chosen.stream().map(Card::code).toList()));
    }

    private Set<Apart> apart(List<Card> chosen, Collection<UUID> leftOut) {
        return chosen.stream().flatMap(card -> leftOut.stream().filter(other -> !other.equals(card.id())).map(other -> new Apart(card.id(), other))).collect(Collectors.toSet());
    }

    private void remember(Room room, List<Card> chosen, Optional<Cluster> target, Set<Apart> apart) {
        locks.requireOpen(room, Stream.concat(chosen.stream().map(Card::activityId), target.stream().map(Cluster::activityId)).distinct().toList());
        Set<UUID> touched = Stream.concat(chosen.stream().flatMap(card -> card.clusterId().stream()), target.stream().map(Cluster::id)).collect(Collectors.toSet());
        List<GroupingBefore.OldGroup> groups = touched.isEmpty() ? List.of()
                : clusters.of(room.id()).stream().filter(cluster -> touched.contains(cluster.id())).map(GroupingBefore.OldGroup::of).toList();
        steps.add(room, new GroupingBefore(chosen.stream().map(card -> new GroupingBefore.Lay(card.id(), card.clusterId().orElse(null))).toList(), groups,
                keptApart.add(room.id(), apart)));
    }

    /** Codes of the items of the agenda to which activities belong: tables of one item have one. */
    private Set<String> items(Room room, Stream<UUID> chosen) {
        Map<UUID, String> codes = activities.of(room.id()).stream().collect(Collectors.toMap(Activity::id, Activity::templateCode));
        return chosen.map(codes::get).collect(Collectors.toSet());
    }

    /** What one card alone says is no name: it would stay when the card's words are taken away. */
    private static String nameOf(List<Card> chosen) {
        return String.join(", ", AlikeTexts.shared(chosen.stream().map(Card::text).toList()));
    }

    private void rename(Room room, Cluster cluster, String name) {
        cluster.rename(name);
        room.tell("group-renamed", cluster.id(), Map.of("code", cluster.code(), "title", name));
    }

    private void put(Room room, Cluster cluster, List<Card> chosen) {
        var moved = new ArrayList<Card>();
        for (Card card : chosen) {
            if (!card.clusterId().equals(Optional.of(cluster.id()))) {
                card.joinGroup(cluster.id());
                room.tell("card-grouped", card.id(), Map.of("code", card.code(), "group", cluster.code()));
                moved.add(card);
            }
        }
        tidy(room);
        room.audit("cards.grouped", cluster.code(), "połączono kartki w grupę " + cluster.code() + ": " + codes(moved) + ".");
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
        checkLength(wrong, name);
    }

    private static void checkLength(Refusal.Collected wrong, String name) {
        wrong.addIf(name.length() > NAME_LIMIT, "nazwa", Reason.NAME_TOO_LONG);
        wrong.addIfBroken(name, "nazwa");
    }
}
