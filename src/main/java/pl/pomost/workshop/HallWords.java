package pl.pomost.workshop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import pl.pomost.shared.JsonColumns;

/** What the screens of a hall are told, as JSON. Language is not in it: each screen has words of its own. */
@ApplicationScoped
class HallWords {

    private final ObjectMapper mapper = JsonColumns.mapper();
    private final Clock clock;

    HallWords(Clock clock) {
        this.clock = clock;
    }

    String snapshot(String position, HallState state, int ready) {
        ObjectNode all = mapper.createObjectNode().put("position", position);
        all.set("state", stateNode(state, ready));
        all.set("cards", cardNodes(state.shown().toList()));
        return all.toString();
    }

    /** Everything but the cards. {@code now} is the clock of the service: phones reckon the time that is left by it, not by their own. */
    String state(HallState state, int ready) {
        return stateNode(state, ready).toString();
    }

    String cards(Collection<HallCard> cards) {
        return cardNodes(cards).toString();
    }

    String ids(Collection<UUID> ids) {
        ArrayNode all = mapper.createArrayNode();
        ids.forEach(id -> all.add(id.toString()));
        return all.toString();
    }

    String counts(Map<String, Integer> cards) {
        ObjectNode all = mapper.createObjectNode();
        cards.forEach(all::put);
        return all.toString();
    }

    private ObjectNode stateNode(HallState state, int ready) {
        ObjectNode node = mapper.createObjectNode().put("now", clock.millis()).put("workshop", state.state()).put("step", state.step().orElse(""))
                .put("writing", state.writing()).put("results", state.results()).put("present", state.present()).put("ready", ready)
                .put("word", state.word().orElse(""));
        state.endsAt().ifPresent(end -> node.put("ends", end));
        state.leftSeconds().ifPresent(left -> node.put("left", left));
        node.set("revealed", mapper.valueToTree(state.revealed()));
        node.set("counts", mapper.valueToTree(state.counts()));
        node.set("groups", mapper.valueToTree(state.groups().stream().filter(group -> state.revealed().contains(group.step())).toList()));
        node.put("wall", state.extras().wall()).put("locked", state.extras().locked());
        node.set("held", mapper.valueToTree(state.extras().held()));
        node.set("parking", cardNodes(state.extras().parking()));
        // screens fetch the results when this has changed: sums only, never who voted how
        node.put("tally", state.tally());
        return node;
    }

    private ArrayNode cardNodes(Collection<HallCard> cards) {
        ArrayNode all = mapper.createArrayNode();
        cards.forEach(card -> all.add(mapper.<ObjectNode>valueToTree(card)));
        return all;
    }
}
