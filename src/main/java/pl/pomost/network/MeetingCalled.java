package pl.pomost.network;

/** People of a group are to be told of a meeting. Fired inside the transaction of the deed. @param what it is that they are told */
public record MeetingCalled(GroupView group, MeetingView meeting, What what) {

    /** What has become of the meeting. */
    public enum What {
        INVITED, MOVED, CANCELLED
    }
}
