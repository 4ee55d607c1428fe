package pl.pomost.review;

import java.util.UUID;

/** A remark was answered by the powiat, or settled by ROPS. Fired inside the transaction of it. @param by user name of whoever did it */
record RemarkMoved(UUID enrolment, String teryt, String code, RemarkState to, String by) {
}
