package dk.rundtur.outcome;

import static dk.rundtur.outcome.Remedy.ASK_SOMEBODY;
import static dk.rundtur.outcome.Remedy.LOOK_AGAIN;
import static dk.rundtur.outcome.Remedy.MEND_INPUT;
import static dk.rundtur.outcome.Remedy.TRY_LATER;

/// Everything somebody can be refused for: what is wrong, and what to do about it. Programs read
/// the name; the sentence for people is the text `problem.<name>` in both languages. The GraphQL
/// schema has the same values and says the same of each.
public enum ProblemCode {
    // The input: change it and send it again.
    /// Something needed is missing or empty; send it.
    REQUIRED(MEND_INPUT),
    /// The text is longer than the message says; shorten it.
    TOO_LONG(MEND_INPUT),
    /// The list has more entries than the message says; send fewer at a time.
    TOO_MANY(MEND_INPUT),
    /// The number lies outside the bounds that the message names; choose another.
    OUT_OF_RANGE(MEND_INPUT),
    /// A page has 1 to 100 entries; ask for fewer and go on with `after`.
    FIRST_OUT_OF_RANGE(MEND_INPUT),
    /// `after` is no cursor from here; send the `endCursor` of the page before.
    UNKNOWN_CURSOR(MEND_INPUT),
    /// A subscription goes on and answers with events; ask with `Accept: text/event-stream`.
    SUBSCRIPTION_AS_JSON(MEND_INPUT),
    /// `idempotencyKey` and `clientMutationId` are one thing; send only the first.
    KEYS_DIFFER(MEND_INPUT),
    /// The text holds control characters that nobody sees; send it without them.
    UNSEEN_CHARACTERS(MEND_INPUT),
    /// It does not look like an e-mail address; write it as name@example.com.
    NOT_AN_EMAIL(MEND_INPUT),
    /// There is no such day in the calendar; write it as 2026-03-14.
    NOT_A_DAY(MEND_INPUT),
    /// It is no time of day; write it as 14:30.
    NOT_A_TIME(MEND_INPUT),
    /// A time of day needs a day; send that too.
    TIME_WITHOUT_DAY(MEND_INPUT),
    /// Nothing is agreed without a day; send the day, or leave out `agreed`.
    AGREED_WITHOUT_DAY(MEND_INPUT),
    /// The day has not come; send today or an earlier one.
    FUTURE_DATE(MEND_INPUT),
    /// The day is over; send today or a later one, or log the conversation.
    PAST_DATE(MEND_INPUT),
    /// The day lies before the network began; send a later one.
    BEFORE_NETWORK(MEND_INPUT),
    /// The next step lies before the conversation; send its day or a later one.
    BEFORE_VISIT(MEND_INPUT),
    /// The day to ask again does not lie after the conversation; send a later one.
    UNTIL_BEFORE_VISIT(MEND_INPUT),
    /// The day to ask again is not after today; send a later one.
    UNTIL_NOT_AHEAD(MEND_INPUT),
    /// The phase ends before it starts; change one of the days.
    ENDS_BEFORE_START(MEND_INPUT),
    /// Neither a Danish nor an English name was sent; send one.
    ONE_NAME_NEEDED(MEND_INPUT),
    /// Send the id of somebody known or the name of somebody new, and not both.
    PERSON_OR_NEW_NAME(MEND_INPUT),
    /// The same person is named twice; leave one of the referrals out.
    REFERRED_TWICE(MEND_INPUT),
    /// Who was not reached offered nothing; leave the offers out.
    NOBODY_REACHED(MEND_INPUT),
    /// A day to ask again is only for those who declined; leave it out.
    ONLY_WHEN_DECLINED(MEND_INPUT),
    /// How somebody takes part is only for those who join; leave it out.
    ONLY_WHEN_JOINING(MEND_INPUT),
    /// The competence is sensitive and counts by the person's own words alone; leave it out.
    ONLY_OWN_WORDS(MEND_INPUT),
    /// The competence is not sensitive, so everybody may know it; send `competenceHold`.
    NOT_SENSITIVE(MEND_INPUT),
    /// Nobody is tied to themselves; choose somebody else.
    SELF_TIE(MEND_INPUT),
    /// Nobody points to themselves; choose somebody else.
    SELF_REFERRAL(MEND_INPUT),
    /// Nobody logs a conversation with themselves; choose whom you talked to.
    SELF_VISIT(MEND_INPUT),
    /// Whoever runs the network is not the one to talk to; choose somebody else.
    SELF_PLAN(MEND_INPUT),
    /// Nobody introduces themselves; choose another introducer, or none.
    SELF_INTRODUCTION(MEND_INPUT),
    /// Both ids are of the same record; choose another.
    MERGE_SELF(MEND_INPUT),
    /// An organisation would be part of itself; choose another parent.
    CIRCLE(MEND_INPUT),
    /// The user would not see the network; name her in one of its three roles.
    NOT_IN_CHARGE(MEND_INPUT),
    /// The network has no co-driver who could go; choose the leader, or name one first.
    NO_CO_DRIVER(MEND_INPUT),
    /// Nobody is to introduce us; change the meeting and name somebody first.
    NO_INTRODUCER(MEND_INPUT),
    /// The referral's status may not follow the one before; choose another.
    STATUS_CANNOT_FOLLOW(MEND_INPUT),
    /// The card may not go from its column to that one; choose another.
    CONTACT_CANNOT_FOLLOW(MEND_INPUT),
    /// The introduction's status may not follow the one before; choose another.
    ASK_CANNOT_FOLLOW(MEND_INPUT),
    /// Only for those who declined can it be said when to ask again.
    NOT_DECLINED(MEND_INPUT),
    /// The person pointed to nobody in this network, or helps run it.
    NOTHING_TO_THANK_FOR(MEND_INPUT),
    /// Only citizens have a citizen role; leave it out, or change who the person is.
    NOT_A_CITIZEN(MEND_INPUT),
    /// The network has as many needs as it can have; remove some first.
    TOO_MANY_NEEDS(MEND_INPUT),
    /// Nothing fills one of the text's gaps; use those that `gaps` lists.
    UNKNOWN_GAP(MEND_INPUT),
    /// The text is the same for all; word it for `ANYBODY`.
    SAME_FOR_ALL(MEND_INPUT),
    /// There is an account with this e-mail; send another.
    EMAIL_TAKEN(MEND_INPUT),
    /// The link is for another e-mail; send the one that was invited.
    OTHER_EMAIL_INVITED(MEND_INPUT),
    /// The password has fewer than 12 characters; choose a longer one.
    PASSWORD_TOO_SHORT(MEND_INPUT),
    /// The password has more than 128 characters; choose a shorter one.
    PASSWORD_TOO_LONG(MEND_INPUT),
    /// The password is among the first that anybody tries; choose another.
    PASSWORD_TOO_COMMON(MEND_INPUT),
    /// There is no account with this e-mail and password; try others.
    BAD_CREDENTIALS(MEND_INPUT),
    /// The request is not the JSON that was asked for; send that.
    UNREADABLE(MEND_INPUT),
    /// The demo answers on localhost only; send it there.
    FOREIGN_HOST(MEND_INPUT),
    /// A page from elsewhere asked a browser to send this; send it from the demo's own.
    FOREIGN_PAGE(MEND_INPUT),
    /// There was no file in the upload; send at least one.
    NO_FILES(MEND_INPUT),
    /// The import names no list that its ids belong to; send a `source`.
    NO_SOURCE(MEND_INPUT),
    /// `mode` is neither `all` nor `good`; send one of them or leave it out.
    BAD_MODE(MEND_INPUT),
    /// The zip file cannot be read; pack it again, without a password.
    BAD_ZIP(MEND_INPUT),
    /// The zip file holds a path out of its own folder; pack it again without folders.
    ZIP_PATH(MEND_INPUT),
    /// The zip file holds more files than the message says; pack fewer.
    ZIP_TOO_MANY_FILES(MEND_INPUT),
    /// The zip file is too large when unpacked; send its files one by one.
    ZIP_TOO_LARGE(MEND_INPUT),
    /// The files have more rows than one import takes; send them in parts.
    TOO_MANY_ROWS(MEND_INPUT),
    /// The upload is larger than one request may be; send it in parts.
    TOO_LARGE(MEND_INPUT),
    /// The upload did not come through whole; send it again.
    BAD_UPLOAD(MEND_INPUT),
    /// The change needs more memory than the database has; make it in parts.
    TOO_LARGE_FOR_DATABASE(MEND_INPUT),

    // What was seen: fetch it again, and decide anew.
    /// Somebody changed it since that version; fetch it, and send it with the new one.
    CHANGED_MEANWHILE(LOOK_AGAIN),
    /// Somebody moved the card since; look where it stands now.
    CONTACT_MOVED(LOOK_AGAIN),
    /// Somebody moved the referral since that version; look where it stands now.
    REFERRAL_MOVED(LOOK_AGAIN),
    /// Somebody changed the day since; look at the new one.
    DECLINE_CHANGED(LOOK_AGAIN),
    /// A meeting with this person is planned already; change that one.
    ALREADY_PLANNED(LOOK_AGAIN),
    /// The meeting was held or called off since; see what happened to it.
    PLAN_IS_OVER(LOOK_AGAIN),
    /// Somebody has just noted that name; choose that person, or say more of this one.
    NEWCOMER_KNOWN(LOOK_AGAIN),
    /// There is no such person, perhaps no longer; search again.
    UNKNOWN_PERSON(LOOK_AGAIN),
    /// There is no such organisation, perhaps no longer; choose another.
    UNKNOWN_ORGANISATION(LOOK_AGAIN),
    /// There is no such competence, perhaps no longer; choose another.
    UNKNOWN_COMPETENCE(LOOK_AGAIN),
    /// The diamond has no such corner; choose another.
    UNKNOWN_CORNER(LOOK_AGAIN),
    /// There is no such network that the user may see; fetch those there are.
    UNKNOWN_NETWORK(LOOK_AGAIN),
    /// The network has no such phase; choose one of its own.
    UNKNOWN_PHASE(LOOK_AGAIN),
    /// There is no such need that the user may see, perhaps no longer.
    UNKNOWN_NEED(LOOK_AGAIN),
    /// There is no such conversation that the user may see, perhaps no longer.
    UNKNOWN_VISIT(LOOK_AGAIN),
    /// There is no such referral that the user may see, perhaps no longer.
    UNKNOWN_REFERRAL(LOOK_AGAIN),
    /// There is no such meeting, or it is of another network or person.
    UNKNOWN_PLAN(LOOK_AGAIN),
    /// There is no such broad invitation that the user may see.
    UNKNOWN_INVITATION(LOOK_AGAIN),
    /// There is no such sign-up; perhaps somebody has looked at it already.
    UNKNOWN_SIGN_UP(LOOK_AGAIN),
    /// There is no such account; perhaps it was removed already.
    UNKNOWN_USER(LOOK_AGAIN),
    /// There is no merge of the last day that the user may take back with this id.
    UNKNOWN_MERGE(LOOK_AGAIN),
    /// The import was undone, is a day old or somebody else's; ask for `imports` again.
    UNKNOWN_IMPORT(LOOK_AGAIN),
    /// The conversation with this key was taken back; log it anew with another key.
    VISIT_WAS_UNDONE(LOOK_AGAIN),
    /// The conversation was logged more than a day ago, so it stands.
    VISIT_UNDO_TOO_LATE(LOOK_AGAIN),
    /// The person was merged since; take the merge back first.
    VISIT_UNDO_MERGED(LOOK_AGAIN),
    /// A later conversation with the person was logged; take that one back first.
    VISIT_UNDO_LATER_FIRST(LOOK_AGAIN),
    /// A referral it gave was followed up since, so it stands.
    VISIT_UNDO_REFERRAL_USED(LOOK_AGAIN),
    /// A referral to the person was moved since, so it stands.
    VISIT_UNDO_REFERRAL_MOVED(LOOK_AGAIN),
    /// The person's part in the network was changed since, so it stands.
    VISIT_UNDO_STANDING_CHANGED(LOOK_AGAIN),
    /// Another meeting with the person is planned; call that one off first.
    VISIT_UNDO_PLANNED_ANEW(LOOK_AGAIN),
    /// The person was merged with one more since; take that merge back first.
    MERGE_UNDO_LATER_FIRST(LOOK_AGAIN),
    /// The person was changed since, so the merge stands.
    MERGE_UNDO_PERSON_CHANGED(LOOK_AGAIN),
    /// Something tied to the person was changed since, so the merge stands.
    MERGE_UNDO_BOND_CHANGED(LOOK_AGAIN),
    /// Something tied to the person was deleted since, so the merge stands.
    MERGE_UNDO_SOMETHING_GONE(LOOK_AGAIN),
    /// Nobody is signed in, or no longer; sign in and send it again.
    SIGNED_OUT(LOOK_AGAIN),
    /// The page's token is missing or old; load the page again.
    CSRF(LOOK_AGAIN),

    // Not for this user alone: somebody else can.
    /// The user may not do this; ask an administrator.
    FORBIDDEN(ASK_SOMEBODY),
    /// Only administrators and those who lead a network may; ask one of them.
    ONLY_LEADERS(ASK_SOMEBODY),
    /// One of the two is in networks that the user may not see; ask an administrator.
    MERGE_NOT_ALLOWED(ASK_SOMEBODY),
    /// Both can sign in; ask an administrator to merge them.
    MERGE_TWO_ACCOUNTS(ASK_SOMEBODY),
    /// Nobody removes their own account; ask another administrator.
    OWN_ACCOUNT(ASK_SOMEBODY),
    /// The link was used or is too old; ask an administrator for a new one.
    DEAD_LINK(ASK_SOMEBODY),
    /// One cannot sign up here, or no longer; ask whoever gave you the address.
    INVITATION_CLOSED(ASK_SOMEBODY),
    /// As many have signed up as can be looked at; ask whoever gave you the address.
    INVITATION_FULL(ASK_SOMEBODY),

    // Not the request: send the same again after a while.
    /// There were too many tries to sign in; wait as long as the message says.
    TOO_MANY_TRIES(TRY_LATER),
    /// There were too many sign-ups from here; wait as long as the message says.
    TOO_MANY_SIGN_UPS(TRY_LATER),
    /// The database does not answer right now; nothing was changed.
    UNAVAILABLE(TRY_LATER),
    /// Something went wrong on our side; if it stays, report the number in the message.
    INTERNAL(TRY_LATER),
    /// The import stopped and nothing was changed; if it stays, report the number.
    FAILED(TRY_LATER);

    private final Remedy remedy;

    ProblemCode(Remedy remedy) {
        this.remedy = remedy;
    }

    /// What the caller can do next.
    public Remedy remedy() {
        return remedy;
    }
}
