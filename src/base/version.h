/* The version of the engine, as reports and lock files record it. */
#ifndef SCIRULES_BASE_VERSION_H
#define SCIRULES_BASE_VERSION_H

#define SCIRULES_VERSION "0.1.0"

#endif
