package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pl.pomost.action.Actions;
import pl.pomost.action.Indicators;
import pl.pomost.action.Postulates;
import pl.pomost.action.Risks;
import pl.pomost.plan.PlanMaterial.Course;
import pl.pomost.vision.Goals;
import pl.pomost.vision.Visions;

/** Where a powiat wants to get, and how. */
@ApplicationScoped
class ReadCourse {

    private final Visions visions;
    private final Goals goals;
    private final Actions actions;
    private final Indicators indicators;
    private final Risks risks;
    private final Postulates postulates;

    ReadCourse(Visions visions, Goals goals, Actions actions, Indicators indicators, Risks risks, Postulates postulates) {
        this.visions = visions;
        this.goals = goals;
        this.actions = actions;
        this.indicators = indicators;
        this.risks = risks;
        this.postulates = postulates;
    }

    Course of(UUID enrolment) {
        return new Course(visions.of(enrolment), goals.of(enrolment), actions.of(enrolment), indicators.of(enrolment), risks.of(enrolment),
                postulates.of(enrolment));
    }
}
