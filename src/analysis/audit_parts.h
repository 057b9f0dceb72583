/* The parts that an audit is made of; each fills its members from the parts before. */
#ifndef SCIRULES_ANALYSIS_AUDIT_PARTS_H
#define SCIRULES_ANALYSIS_AUDIT_PARTS_H

#include "analysis/audit.h"

void audit_take_groups(struct audit *audit);   /* and the nodes' figures */
void audit_take_parameters(struct audit *audit);
void audit_find(struct audit *audit);

#endif
