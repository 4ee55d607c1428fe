package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pl.pomost.consent.SpeakConsents;
import pl.pomost.thread.ThreadLinks;
import pl.pomost.workshop.WholeRoom;
import pl.pomost.workshop.WholeRooms;

/** Reads everything that a plan is made from: a query for each table, however much there is in it. */
@ApplicationScoped
class ReadMaterial {

    private final ReadSetting setting;
    private final ReadPeople people;
    private final WholeRooms rooms;
    private final ReadSituation situation;
    private final ReadCourse course;
    private final ThreadLinks links;
    private final ConsultedDrafts consulted;
    private final SpeakConsents consents;
    private final JointWords joint;
    private final Plans plans;

    ReadMaterial(ReadSetting setting, ReadPeople people, WholeRooms rooms, ReadSituation situation, ReadCourse course, ThreadLinks links, ConsultedDrafts consulted,
            SpeakConsents consents, JointWords joint, Plans plans) {
        this.setting = setting;
        this.people = people;
        this.rooms = rooms;
        this.situation = situation;
        this.course = course;
        this.links = links;
        this.consulted = consulted;
        this.consents = consents;
        this.joint = joint;
        this.plans = plans;
    }

    PlanMaterial of(UUID enrolment) {
        return plans.onlyReading(() -> read(enrolment));
    }

    private PlanMaterial read(UUID enrolment) {
        WholeRoom room = rooms.of(enrolment);
        return new PlanMaterial(setting.of(enrolment, room.workshops()), people.of(enrolment), room, situation.of(enrolment), course.of(enrolment),
                links.of(enrolment), consulted.of(enrolment), consents.of(enrolment), joint.of(enrolment));
    }
}
