package pl.pomost.consultation;

import java.util.UUID;

/** Somebody outside has sent a remark. Fired inside the transaction that keeps it. @param powiat full name */
public record RemarkArrived(UUID remark, String code, String teryt, String powiat) {
}
