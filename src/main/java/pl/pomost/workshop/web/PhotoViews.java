package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Photo;
import pl.pomost.workshop.Photos;
import pl.pomost.workshop.RemovePhoto;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;
import pl.pomost.workshop.web.PhotosView.PhotoView;

/** Gathers the photographs of a workshop for its page. */
@ApplicationScoped
class PhotoViews {

    private final Workshops workshops;
    private final Agendas agendas;
    private final Photos photos;
    private final RemovePhoto removal;

    PhotoViews(Workshops workshops, Agendas agendas, Photos photos, RemovePhoto removal) {
        this.workshops = workshops;
        this.agendas = agendas;
        this.photos = photos;
        this.removal = removal;
    }

    PhotosView of(Scope scope, int stage, SentForm form) {
        Workshop workshop = workshops.at(scope, stage);
        Agenda agenda = agendas.of(workshop);
        List<PhotoView> rows = photos.of(scope, stage).stream().map(photo -> view(scope, stage, agenda, photo)).toList();
        return new PhotosView(scope.teryt(), scope.powiat().name(), stage, Titles.of(workshop, agendas.scenarioOf(workshop)), scope.mayContribute() && !workshop.isPlanned(), rows,
                form.id("id").orElseGet(UUID::randomUUID).toString(), exercises(agenda, form.text("cwiczenie")), form.text("opis"));
    }

    /** Photographs of one exercise. */
    List<PhotoView> of(Scope scope, Workshop workshop, String exercise) {
        Agenda agenda = agendas.of(workshop);
        return photos.of(scope, workshop.stage()).stream().filter(photo -> photo.activity().filter(exercise::equals).isPresent())
                .map(photo -> view(scope, workshop.stage(), agenda, photo)).toList();
    }

    PhotoView one(Scope scope, int stage, UUID id) {
        return view(scope, stage, agendas.of(workshops.at(scope, stage)), photos.at(scope, stage, id));
    }

    private PhotoView view(Scope scope, int stage, Agenda agenda, Photo photo) {
        Optional<String> quick = photo.activity().filter(code -> scope.mayContribute())
                .map(code -> "/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/dopisz?cwiczenie=" + code + "&kanal=paper");
        return new PhotoView(photo.id(), photo.activity().flatMap(agenda::item).map(Titles::of), photo.description(), photo.width(), photo.height(), quick,
                removal.mayRemove(scope, photo));
    }

    private static List<Choice> exercises(Agenda agenda, String chosen) {
        return agenda.items().stream().filter(item -> !item.isBreak()).map(item -> new Choice(item.code(), Titles.of(item), item.code().equals(chosen))).toList();
    }
}
