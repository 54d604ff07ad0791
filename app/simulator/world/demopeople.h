// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

// Who works in the demo's contact centre, Meridian Home Services in Indianapolis.
namespace icwssim {

struct DemoPerson
{
    const char *userId;
    const char *first;
    const char *last;
    const char *extension;
    const char *department;
    const char *title;
    const char *status;
    bool loggedIn;
    bool onPhone;
};

inline constexpr const char *kCustomerService = "Customer Service";
inline constexpr const char *kTechnicalSupport = "Technical Support";
inline constexpr const char *kBilling = "Billing";
inline constexpr const char *kKeyAccounts = "Key Accounts";

inline constexpr std::array<DemoPerson, 44> kDemoPeople { {
    { "a.lindgren", "Annika", "Lindgren", "7101", kCustomerService, "Agent", "Available", true, false },
    { "m.okafor", "Marcus", "Okafor", "7001", kCustomerService, "Supervisor", "Available", true, false },
    { "admin", "Dana", "Whitfield", "7000", "IT", "Directory Administrator", "Available, No ACD", true,
        false },
    { "j.ferreira", "João", "Ferreira", "7102", kCustomerService, "Agent", "Available", true, true },
    { "t.novak", "Tereza", "Nováková", "7103", kCustomerService, "Trainee", "At a training session", true,
        false },
    { "p.whitaker", "Paula", "Whitaker", "7104", kCustomerService, "Agent", "Available", true, true },
    { "d.nguyen", "Duc", "Nguyen", "7105", kCustomerService, "Agent", "Follow Up", true, false },
    { "s.patel", "Sunita", "Patel", "7106", kCustomerService, "Senior Agent", "Available", true, false },
    { "k.obrien", "Kevin", "O'Brien", "7107", kCustomerService, "Agent", "At Lunch", true, false },
    { "l.moreau", "Léa", "Moreau", "7108", kCustomerService, "Agent", "Available", true, true },
    { "r.castillo", "Rosa", "Castillo", "7109", kCustomerService, "Agent", "Gone Home", false, false },
    { "b.johnson", "Brandon", "Johnson", "7110", kCustomerService, "Agent", "Available", true, false },
    { "e.kowalska", "Ewa", "Kowalska", "7111", kCustomerService, "Agent", "Available", true, true },
    { "h.tanaka", "Haruka", "Tanaka", "7112", kCustomerService, "Agent", "Working at Home", true, false },
    { "o.adeyemi", "Olu", "Adeyemi", "7113", kCustomerService, "Agent", "Do Not Disturb", true, false },
    { "v.rossi", "Vittoria", "Rossi", "7114", kCustomerService, "Agent", "On Vacation", false, false },
    { "g.hall", "Gordon", "Hall", "7201", kTechnicalSupport, "Supervisor", "In a Meeting", true, false },
    { "y.zhang", "Yan", "Zhang", "7202", kTechnicalSupport, "Technician", "Available", true, true },
    { "f.muller", "Franziska", "Müller", "7203", kTechnicalSupport, "Technician", "Available", true, false },
    { "i.petrov", "Ivan", "Petrov", "7204", kTechnicalSupport, "Technician", "Follow Up", true, false },
    { "c.baker", "Caleb", "Baker", "7205", kTechnicalSupport, "Technician", "Available", true, true },
    { "n.haddad", "Nour", "Haddad", "7206", kTechnicalSupport, "Senior Technician", "Available", true,
        false },
    { "w.schmidt", "Werner", "Schmidt", "7207", kTechnicalSupport, "Technician", "At Lunch", true, false },
    { "q.martin", "Quentin", "Martin", "7208", kTechnicalSupport, "Technician", "Out of the Office", false,
        false },
    { "z.kaya", "Zeynep", "Kaya", "7209", kTechnicalSupport, "Technician", "Available", true, false },
    { "u.eriksen", "Ulrik", "Eriksen", "7210", kTechnicalSupport, "Technician", "Gone Home", false, false },
    { "x.delacruz", "Xavier", "de la Cruz", "7211", kTechnicalSupport, "Technician", "Available", true,
        true },
    { "m.goldberg", "Miriam", "Goldberg", "7301", kBilling, "Supervisor", "Available", true, false },
    { "a.kim", "Ari", "Kim", "7302", kBilling, "Billing Clerk", "Available", true, false },
    { "t.brooks", "Tamika", "Brooks", "7303", kBilling, "Billing Clerk", "Available", true, true },
    { "s.larsson", "Sven", "Larsson", "7304", kBilling, "Billing Clerk", "In a Meeting", true, false },
    { "d.ionescu", "Diana", "Ionescu", "7305", kBilling, "Billing Clerk", "Follow Up", true, false },
    { "p.dubois", "Pierre", "Dubois", "7306", kBilling, "Collections", "Available", true, false },
    { "j.smith", "John", "Smith", "7307", kBilling, "Collections", "Gone Home", false, false },
    { "c.vanderberg", "Carla", "van der Berg", "7401", kKeyAccounts, "Supervisor", "Available", true, true },
    { "h.abebe", "Hanna", "Abebe", "7402", kKeyAccounts, "Account Manager", "Available", true, false },
    { "n.reyes", "Nicolás", "Reyes", "7403", kKeyAccounts, "Account Manager", "Out of the Office", true,
        false },
    { "e.thornton", "Eleanor", "Thornton", "7404", kKeyAccounts, "Account Manager", "Available", true,
        false },
    { "r.singh", "Ranjit", "Singh", "7405", kKeyAccounts, "Account Manager", "Do Not Disturb", true, true },
    { "l.fischer", "Lars", "Fischer", "7501", "Human Resources", "HR Partner", "In a Meeting", true, false },
    { "b.mwangi", "Beatrice", "Mwangi", "7502", "Human Resources", "Recruiter", "Available, No ACD", true,
        false },
    { "g.papadakis", "Giorgos", "Papadakis", "7601", "IT", "Telephony Engineer", "Working at Home", true,
        false },
    { "k.oshea", "Keira", "O'Shea", "7602", "IT", "Systems Engineer", "On Vacation", false, false },
    { "f.alonso", "Fernanda", "Alonso", "7801", "Facilities", "Reception", "Available", true, false },
} };

} // namespace icwssim
