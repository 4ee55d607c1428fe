package pl.pomost.workshop.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import pl.pomost.access.CurrentViewer;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiats;
import pl.pomost.shared.Secret;
import pl.pomost.team.Guest;
import pl.pomost.team.GuestPasses;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.GuessLimits;
import pl.pomost.workshop.Halls;
import pl.pomost.workshop.JoinMeeting;
import pl.pomost.workshop.Meetings;
import pl.pomost.workshop.Turnstile;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** The door of a live workshop: the code leads to it, the pass of the phone or the account says who comes in. */
@RequestScoped
class HallDoor {

    private static final int MINUTE = 60;
    private static final long DAY = 24L * 60 * 60;
    private static final long YEAR = 365 * DAY;
    private static final String PASS = "gosc-";

    private final Meetings meetings;
    private final Workshops workshops;
    private final GuestPasses passes;
    private final JoinMeeting joining;
    private final GuessLimits limits;
    private final CurrentViewer viewer;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final RoutingContext request;
    private final RecentlyInside recent;
    private final Halls halls;
    private final Turnstile turnstile;

    HallDoor(Meetings meetings, Workshops workshops, GuestPasses passes, JoinMeeting joining, GuessLimits limits, CurrentViewer viewer,
            Enrolments enrolments, Powiats powiats, RoutingContext request, RecentlyInside recent, Halls halls, Turnstile turnstile) {
        this.meetings = meetings;
        this.workshops = workshops;
        this.passes = passes;
        this.joining = joining;
        this.limits = limits;
        this.viewer = viewer;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.request = request;
        this.recent = recent;
        this.halls = halls;
        this.turnstile = turnstile;
    }

    /** Whoever is inside a live workshop. */
    record Inside(Workshop workshop, Guest guest, Admission admission) {
    }

    /** The workshop that a code leads to; empty for a wrong code, and for strangers at an address from which too many were tried. */
    Optional<Workshop> find(String code) {
        return lookUp(() -> known(code));
    }

    /**
     * In a transaction of its own, so that the connection goes back: whoever kept it while waiting for their turn to write, or for the hall
     * to be read, would keep it from those they wait for.
     */
    private static <T> T lookUp(Callable<T> question) {
        return QuarkusTransaction.joiningExisting().call(question);
    }

    private Optional<Workshop> known(String code) {
        Optional<Workshop> found = meetings.byCode(code).flatMap(meeting -> workshops.findByIdOptional(meeting.workshopId())).or(() -> former(code));
        if (found.isEmpty()) {
            limits.missed(address());
        }
        // whoever was let in before is never kept out by a neighbour who guesses
        return found.filter(workshop -> mayTry() || guest(workshop).isPresent());
    }

    /** A code that was changed leads only those in who have joined with it. */
    private Optional<Workshop> former(String code) {
        return meetings.byFormerCode(code).flatMap(meeting -> workshops.findByIdOptional(meeting.workshopId())).filter(workshop -> guest(workshop).isPresent());
    }

    /** Whether strangers may join with a code: one that was changed since leads those only on who have joined before. */
    boolean letsStrangersJoin(String code) {
        return lookUp(() -> meetings.byCode(code).isPresent());
    }

    /** @throws pl.pomost.workshop.Refusal when too many forms for joining came back to this address */
    void requireFewFailures() {
        limits.join(address());
    }

    /**
     * A phone that still shows the pass of somebody who was asked to leave lets nobody in under another name. One that has forgotten its passes, or
     * another phone, is kept out by a new code or a closed door only.
     *
     * @throws pl.pomost.workshop.Refusal when this is such a phone
     */
    void requireWelcome(UUID workshop) {
        if (viewer.get().accountId().isPresent() || request.request().cookies().stream().anyMatch(cookie -> cookie.getName().startsWith(PASS))) {
            lookUp(() -> {
                workshops.findByIdOptional(workshop).flatMap(this::guest).ifPresent(guest -> joining.requireWelcome(workshop, guest));
                return null;
            });
        }
    }

    /** Somebody's form for joining came back. */
    void failedToJoin() {
        limits.failedToJoin(address());
    }

    boolean mayTry() {
        return limits.mayTry(address());
    }

    private String address() {
        return request.request().remoteAddress().hostAddress();
    }

    /** Name of the powiat whose workshop it is. */
    String powiat(Workshop workshop) {
        return lookUp(() -> powiats.findById(enrolments.findById(workshop.enrolmentId()).powiat()).name());
    }

    /** Whoever the code of a badge belongs to; a wrong one counts like a wrong code of a hall. */
    Optional<Guest> byBadge(Workshop workshop, String typed) {
        if (!mayTry()) {
            return Optional.empty();
        }
        Optional<Guest> guest = lookUp(() -> passes.byBadge(workshop.enrolmentId(), Secret.typed(typed)));
        if (guest.isEmpty()) {
            limits.missed(address());
        }
        return guest;
    }

    /** The workshop that somebody stands before who may join it; joining asks again whether the code is right. @throws NotFoundException when there is none */
    UUID before(String code) {
        return Optional.of(Secret.typed(code)).filter(typed -> mayTry()).flatMap(halls::withCode).orElseGet(() -> workshop(code).id());
    }

    /** @throws NotFoundException when there is none */
    Workshop workshop(String code) {
        return find(code).orElseThrow(NotFoundException::new);
    }

    /** Whoever has joined this process, now or weeks ago, on this phone or with their account. */
    Optional<Guest> guest(Workshop workshop) {
        return lookUp(() -> byPass(workshop).or(() -> passes.byAccount(workshop.enrolmentId(), viewer.get())));
    }

    private Optional<Guest> byPass(Workshop workshop) {
        return Optional.ofNullable(request.request().getCookie(cookie(workshop))).map(Cookie::getValue).flatMap(shown -> passes.byPass(workshop.enrolmentId(), shown));
    }

    /** Somebody who is here. @throws ForbiddenException when nobody known has joined */
    Inside inside(String code) {
        return lookUp(() -> {
            Workshop workshop = workshop(code);
            return guest(workshop).flatMap(guest -> inside(workshop, guest)).orElseThrow(ForbiddenException::new);
        });
    }

    /** The same for whoever asks how things stand, which a phone does often, but not without end. @throws ClientErrorException when it asks more often than that */
    Inside looking(String code) {
        if (!turnstile.mayLook(shown(code))) {
            throw new ClientErrorException(Response.status(Response.Status.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, MINUTE).build());
        }
        return lookedFor(code, shown(code));
    }

    /** @throws pl.pomost.workshop.Refusal when this person does more in a minute than anybody can */
    void pass(Guest guest) {
        if (!CardRoute.hasCounted(request)) {
            turnstile.pass(guest);
        }
    }

    /** Somebody known who may have to be noted as present first. */
    Admission admit(Guest guest, Workshop workshop) {
        return lookUp(() -> joining.admit(guest, workshop)).orElseGet(() -> joining.come(guest, workshop));
    }

    private Optional<Inside> inside(Workshop workshop, Guest guest) {
        return joining.admit(guest, workshop).map(admission -> new Inside(workshop, guest, admission));
    }

    /**
     * The same for deeds that ask again, in their transaction, whether the guest is on the list and what the workshop allows: whom a
     * pass has let in within the last quarter of an hour is not looked for again.
     */
    Inside atWork(String code) {
        return atHand(code).orElseGet(() -> lookedFor(code, shown(code)));
    }

    /** The same, when nothing has to be looked for: may be asked on an event loop. */
    Optional<Inside> atHand(String code) {
        return recent.get(shown(code));
    }

    private Inside lookedFor(String code, String shown) {
        return lookUp(() -> {
            Workshop workshop = workshop(code);
            Optional<Inside> passed = byPass(workshop).flatMap(guest -> inside(workshop, guest));
            passed.ifPresent(inside -> recent.put(shown, inside));
            return passed.orElseGet(() -> inside(code));
        });
    }

    private String shown(String code) {
        return shown(request.request(), code);
    }

    /** By what {@link RecentlyInside} knows whoever asks: the code of the hall and the passes of the phone. */
    static String shown(HttpServerRequest request, String code) {
        var passes = new ArrayList<String>();
        for (Cookie cookie : request.cookies()) {
            if (cookie.getName().startsWith(PASS)) {
                passes.add(cookie.getName() + cookie.getValue());
            }
        }
        Collections.sort(passes);
        return key(code, passes);
    }

    /** Nothing here keeps what opens the door: only what it can be known again by. */
    private static String key(String code, List<String> passes) {
        return Secret.hash(Secret.typed(code) + passes);
    }

    /** Somebody who has just joined and whose first page follows: nothing of them has to be looked up. */
    Optional<Inside> newcomer(String code) {
        return recent.takeNewcomer(shown(code));
    }

    /** The same phone will ask for its page next. */
    void expect(String code, JoinMeeting.Joined joined) {
        remember(joined.workshop(), joined.pass());
        recent.putNewcomer(key(code, List.of(cookie(joined.workshop()) + joined.pass())), new Inside(joined.workshop(), joined.guest(), joined.admission()));
    }

    /** Gives the phone its pass. */
    void remember(Workshop workshop, String pass) {
        request.response().addCookie(Cookie.cookie(cookie(workshop), pass).setPath("/w").setHttpOnly(true).setMaxAge(YEAR)
                .setSecure(request.request().isSSL()).setSameSite(CookieSameSite.LAX));
    }

    /** At which table they sit is kept on their phone only, for a day: beside nameless cards nothing here tells of it. @param area empty for none */
    void sitAt(Workshop workshop, String area) {
        request.response().addCookie(Cookie.cookie(table(workshop), area).setPath("/w").setHttpOnly(true).setMaxAge(area.isEmpty() ? 0 : DAY)
                .setSecure(request.request().isSSL()).setSameSite(CookieSameSite.LAX));
    }

    /** Code of the area at whose table they sit; empty for none. */
    String tableOf(Workshop workshop) {
        return Optional.ofNullable(request.request().getCookie(table(workshop))).map(Cookie::getValue).orElse("");
    }

    private static String table(Workshop workshop) {
        return "stolik-" + workshop.id().toString().substring(0, 8);
    }

    private static String cookie(Workshop workshop) {
        return PASS + workshop.enrolmentId().toString().substring(0, 8);
    }
}
