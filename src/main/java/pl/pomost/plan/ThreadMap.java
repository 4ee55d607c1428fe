package pl.pomost.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadLink;

/** The red thread of one process in memory, walkable both ways. What has no code (a vision) is not among the answers. */
final class ThreadMap {

    private final Map<UUID, String> codes = new LinkedHashMap<>();
    private final Map<UUID, Integer> order = new HashMap<>();
    private final Map<UUID, List<ThreadLink>> down = new HashMap<>();
    private final Map<UUID, List<ThreadLink>> up = new HashMap<>();

    ThreadMap(PlanMaterial material) {
        material.room().cards().forEach(card -> name(card.id(), card.code()));
        material.situation().resources().forEach(resource -> name(resource.id(), resource.code()));
        material.situation().diagnosis().forEach(entry -> name(entry.id(), entry.code()));
        material.course().goals().forEach(goal -> name(goal.id(), goal.code()));
        material.course().actions().forEach(action -> name(action.id(), action.code()));
        material.course().indicators().forEach(indicator -> name(indicator.id(), indicator.code()));
        material.course().risks().forEach(risk -> name(risk.id(), risk.code()));
        material.course().postulates().forEach(postulate -> name(postulate.id(), postulate.code()));
        for (ThreadLink link : material.links()) {
            down.computeIfAbsent(link.fromId(), id -> new ArrayList<>()).add(link);
            up.computeIfAbsent(link.toId(), id -> new ArrayList<>()).add(link);
        }
        down.values().forEach(links -> links.sort(Comparator.comparingInt(ThreadLink::position)));
    }

    private void name(UUID id, String code) {
        order.put(id, codes.size());
        codes.put(id, code);
    }

    /** Codes of what the thing rests on, in the order in which the team listed them. */
    List<String> below(UUID id, Knot kind) {
        return idsBelow(id, kind).stream().map(codes::get).toList();
    }

    List<UUID> idsBelow(UUID id, Knot kind) {
        return down.getOrDefault(id, List.of()).stream().filter(link -> link.toKind() == kind).map(ThreadLink::toId)
                .filter(codes::containsKey).toList();
    }

    /** Codes of what rests on the thing, in the order of their lists. */
    List<String> above(UUID id, Knot kind) {
        return idsAbove(id, kind).stream().map(codes::get).toList();
    }

    List<UUID> idsAbove(UUID id, Knot kind) {
        return up.getOrDefault(id, List.of()).stream().filter(link -> link.fromKind() == kind).map(ThreadLink::fromId)
                .filter(codes::containsKey).sorted(Comparator.comparing(order::get)).toList();
    }

    /** Whether anything of the plan rests on the thing. */
    boolean carries(UUID id) {
        return up.containsKey(id);
    }
}
