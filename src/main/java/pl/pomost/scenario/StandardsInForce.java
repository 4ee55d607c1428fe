package pl.pomost.scenario;

import java.util.List;

/** Where the standards that are in force are kept; the files hold only those that the catalogue began with. */
public interface StandardsInForce {

    /** By which version each standard is assessed today, in the order of the catalogue. Asked often: costs no query as a rule. */
    List<StandardDef> now();
}
