package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.files.Picture;
import pl.pomost.workshop.Refusal.Reason;

/** Somebody of the team puts a photograph of a flipchart to a workshop; also the day after. */
@ApplicationScoped
public class AddPhoto {

    public static final int DESCRIPTION_LIMIT = 500;
    /** Of one workshop: eight exercises at six tables leave about as many sheets. */
    static final int MOST = 60;

    private final Rooms rooms;
    private final Workshops workshops;
    private final Photos photos;
    private final KeepPhoto keeping;
    private final Agendas agendas;

    AddPhoto(Rooms rooms, Workshops workshops, Photos photos, KeepPhoto keeping, Agendas agendas) {
        this.rooms = rooms;
        this.workshops = workshops;
        this.photos = photos;
        this.keeping = keeping;
        this.agendas = agendas;
    }

    /**
     * @param id          made by the form, so that one sent twice adds one photograph
     * @param description what the photograph shows, for those who do not see it
     * @throws Refusal when the workshop was not opened yet, is full of photographs, or the description or exercise is wrong
     */
    @Transactional
    public void add(Scope scope, int stage, UUID id, Optional<String> activity, String description, Picture picture) {
        Room room = rooms.enter(scope.requireTeam(), stage).requireOpened();
        Refusal.unless(photos.countOf(scope, stage) < MOST, "zdjecie", Reason.TOO_MANY_PHOTOS);
        check(room, activity, description);
        var shot = new KeepPhoto.Shot(id, scope.requireEnrolment(), stage, activity, description.strip(), picture);
        if (keeping.keep(shot, scope.viewer().accountId(), rooms.now())) {
            room.tell("photo-added", id, Map.of("activity", activity.orElse("")));
            room.audit("photo.added", activity.orElse(null), "dodano zdjęcie: " + shot.description());
        }
    }

    /**
     * Before a picture is drawn, which takes time: whether there is a place for it.
     *
     * @throws Refusal when the workshop was not opened yet or is full of photographs
     */
    public void requirePlace(Scope scope, int stage) {
        Refusal.unless(!workshops.at(scope.requireTeam(), stage).isPlanned(), Reason.NOT_OPENED_YET);
        Refusal.unless(photos.countOf(scope, stage) < MOST, "zdjecie", Reason.TOO_MANY_PHOTOS);
    }

    private void check(Room room, Optional<String> activity, String description) {
        var wrong = new Refusal.Collected();
        wrong.addIf(activity.isPresent() && activity.flatMap(code -> agendas.of(room.workshop()).item(code)).isEmpty(), "cwiczenie", Reason.ACTIVITY_UNKNOWN);
        wrong.addIf(description.isBlank(), "opis", Reason.DESCRIPTION_MISSING);
        wrong.addIf(description.length() > DESCRIPTION_LIMIT, "opis", Reason.TEXT_TOO_LONG);
        wrong.addIfBroken(description, "opis");
        wrong.throwIfAny();
    }
}
