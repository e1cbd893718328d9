package com.example.host;

import java.util.List;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.SectionNumber;

/** A response as an application might define it. */
public record Answer(Plan plan, Force firmest, SectionNumber where, PartialDate when, List<Commitment> lines) {}
