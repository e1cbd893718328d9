package org.lmcplan.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.PartyId;

/** What a party has to do with a commitment. */
enum CommitmentRole implements Coded {
    BOUND(Commitment::bound, "bound by it", "受其约束"),
    LEADS(Commitment::leads, "leads", "牵头"),
    SUPPORTS(Commitment::supporters, "supports", "支持"),
    BENEFITS(Commitment::beneficiaries, "benefits", "受益"),
    THROUGH(Commitment::through, "it is done through it", "通过其开展"),
    RECEIVES(Commitment::recipients, "receives it", "接收");

    /** A party with what it has to do with a commitment. */
    record PartyOf(CommitmentId commitment, CommitmentRole role, PartyId party) {}

    private final Function<Commitment, List<PartyId>> parties;
    private final String english;
    private final String chinese;

    CommitmentRole(Function<Commitment, List<PartyId>> parties, String english, String chinese) {
        this.parties = parties;
        this.english = english;
        this.chinese = chinese;
    }

    static List<PartyOf> partiesOf(Commitment commitment) {
        List<PartyOf> all = new ArrayList<>();
        for (CommitmentRole role : values()) {
            role.parties.apply(commitment).stream()
                    .distinct()
                    .forEach(party -> all.add(new PartyOf(commitment.id(), role, party)));
        }
        return all;
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
