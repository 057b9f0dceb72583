#include "base/power_of_ten.h"

/* Made by power_of_ten.lua. */
const struct power_of_ten power_of_ten[] = {
#include "base/power_of_ten.inc"
};
