package pl.pomost.plan;

import java.util.Map;
import java.util.UUID;

/** What a plan says of actions that several powiats take together; implemented where these are kept. */
public interface JointWords {

    /** By the code of the plan's action, one sentence that begins with the code of the joint action. Callers hand in an enrolment that they may see. */
    Map<String, String> of(UUID enrolment);
}
