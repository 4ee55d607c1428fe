package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.Scope;

/** Takes a photograph away for good: whoever added it, or the coordinator. */
@ApplicationScoped
public class RemovePhoto {

    private final Rooms rooms;
    private final Photos photos;

    RemovePhoto(Rooms rooms, Photos photos) {
        this.rooms = rooms;
        this.photos = photos;
    }

    public boolean mayRemove(Scope scope, Photo photo) {
        return scope.mayEdit() || scope.mayContribute() && photo.isBy(scope.viewer().accountId());
    }

    /** @throws ForbiddenException for anybody else */
    @Transactional
    public void remove(Scope scope, int stage, UUID id) {
        Room room = rooms.enter(scope.requireTeam(), stage);
        Photo photo = photos.at(scope, stage, id);
        if (!mayRemove(scope, photo)) {
            throw new ForbiddenException();
        }
        photos.delete(photo);
        room.tell("photo-removed", id, Map.of());
        room.audit("photo.removed", photo.activity().orElse(null), "usunięto zdjęcie: " + photo.description());
    }
}
