package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import pl.pomost.access.Scope;

/** The coordinator writes down what people answered on the sheets that they left behind. */
@ApplicationScoped
public class NoteExitSurvey {

    private final Rooms rooms;
    private final Preparations preparations;

    NoteExitSurvey(Rooms rooms, Preparations preparations) {
        this.rooms = rooms;
        this.preparations = preparations;
    }

    /**
     * @param version of the preparation that the form was opened with, 0 when there was none
     * @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since
     */
    @Transactional
    public void note(Scope scope, int stage, int version, ExitSurvey survey) {
        Room room = rooms.edit(scope, stage);
        Preparation preparation = preparations.toChange(room.workshop());
        preparations.requireVersion(preparation, version);
        preparation.hear(survey);
        room.audit("workshop.survey-noted", null, "zapisano wyniki ankiety na wyjście.");
    }
}
