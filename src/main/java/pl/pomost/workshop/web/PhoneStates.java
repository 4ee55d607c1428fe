package pl.pomost.workshop.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import pl.pomost.shared.JsonColumns;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.Halls;
import pl.pomost.workshop.OwnWork;
import pl.pomost.workshop.StreamPasses;
import pl.pomost.workshop.web.HallDoor.Inside;

/** What the script of an open page starts from, and starts anew from when it has missed too much. */
@RequestScoped
class PhoneStates {

    private final ObjectMapper mapper = JsonColumns.mapper();
    private final Halls halls;
    private final OwnWork own;
    private final StreamPasses passes;
    private final CsrfTokenParameterProvider csrf;
    private final Clock clock;

    PhoneStates(Halls halls, OwnWork own, StreamPasses passes, CsrfTokenParameterProvider csrf, Clock clock) {
        this.halls = halls;
        this.own = own;
        this.passes = passes;
        this.csrf = csrf;
        this.clock = clock;
    }

    /** For a phone: the hall, and what this person has done in it. */
    String of(Inside inside) {
        ObjectNode mine = mapper.createObjectNode().put("ready", halls.isReady(inside.admission(), inside.guest())).put("csrf", csrf.getToken());
        mine.set("votes", mapper.valueToTree(own.votes(inside.guest(), inside.workshop().id())));
        mine.set("cards", mapper.valueToTree(own.cards(inside.guest(), inside.workshop().id())));
        return with(inside.admission(), mine);
    }

    /** For the facilitator and the wall: the hall. */
    String of(Admission admission) {
        return with(admission, mapper.createObjectNode());
    }

    /** The hall comes as text already, made once for all; what time it is now is said beside it. */
    private String with(Admission admission, ObjectNode mine) {
        return "{\"now\":" + clock.millis() + ",\"hall\":" + halls.snapshot(admission).orElse("null") + ",\"pass\":\"" + passes.give(admission) + "\",\"own\":" + mine + "}";
    }
}
