/* The methods that derive a group's weights from the scores of its children over the
 * units. A child without any score weighs nothing. Sums run in the order of units,
 * rotations in a fixed order: the same scores give the same bits. */
#ifndef SCIRULES_INDEX_WEIGHING_H
#define SCIRULES_INDEX_WEIGHING_H

#include "index/method.h"

/* By the first principal component of the correlation matrix (scores centred and
 * scaled) over the units that have a score of every child: w_k = v_k^2, v its
 * eigenvector of length 1. That is the Handbook's squared loading, scaled to sum 1.
 * Equal weights where less than three units are complete, all children are constant, or
 * the two largest eigenvalues are equal, so that no component is the first. Says which
 * children are constant (they weigh nothing), and which load with the sign that less
 * loading has. Nothing is refused. */
void weigh_by_components(struct weigh_scores_call *call);

/* By Shannon entropy: w_k = (1 - e_k) / sum of (1 - e), e_k = - sum of p ln p / ln n, p a
 * unit's share in the sum of the child's scores, n the units that have one. Equal weights
 * where all are constant. Says which children are; refuses scores below 0. Scores are to
 * be amounts with a true zero: adding a number to all of them changes the weight. */
void weigh_by_entropy(struct weigh_scores_call *call);

/* So that every child has the same influence: weights not below 0 by which the arithmetic
 * mean of the children correlates equally with each, and so has the same main effect of
 * each (Becker et al. 2017, see analysis/audit.h), over the units that have a score of every
 * child. With R the correlation matrix and s the standard deviations these are w = u / s,
 * where R u is the same for all. Where that takes a u below 0, no such weights are; then
 *
 *   u >= 0,  R u >= 1,  u_k = 0 wherever (R u)_k > 1
 *
 * gives those whose least correlation is the largest that any weights reach: children that
 * weigh have it, those that weigh nothing (idle, told) have it or more. It is the solution
 * of min u'Ru / 2 - sum u, which is unique where R is positive definite, and is found in
 * finitely many steps by the active set method of Lawson & Hanson (1974), Solving Least
 * Squares Problems, chapter 23. Constant children and few units as with components; equal
 * weights also where the score of a child follows from the others' (the least eigenvalue of
 * R is below 1e-9 of the largest), for then many weights would do. */
void weigh_by_influence(struct weigh_scores_call *call);

#endif
