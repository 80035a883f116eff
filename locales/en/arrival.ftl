### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl.

arrival-title = Arriving in Germany
arrival-stage =
    { $for ->
        [self] How long have you been in Germany?
       *[other] How long has the person been in Germany?
    }
    .short = In Germany
    .soon = Not yet, but soon
    .soon-words = not yet, soon, coming soon, next month, with a visa
    .weeks = For a short time
    .weeks-words = short time, just arrived, new here, a few weeks, a few days
    .longer = For a longer time
    .longer-words = longer, long, for years, a year, several years
arrival-children = Are children coming too, or are there children here already?
    .short = Children

arrival-more = What would you like to know more about?
    .short = Know more
    .address_registration = Register the address
    .address_registration-words = register, registration, anmeldung, bürgeramt, address
    .health_insurance = Health insurance
    .health_insurance-words = insurance, health insurance, krankenkasse, doctor
    .taxes_net_salary = Taxes and net pay
    .taxes_net_salary-words = tax, taxes, net, gross, tax id, tax class, deductions
    .bank_account = Bank account
    .bank_account-words = bank, account, open an account
    .housing = Find a flat
    .housing-words = flat, apartment, rent, room, landlord, housing
    .driving_licence = Driving licence
    .driving_licence-words = driving, licence, license, car, driver's license
    .school_kindergarten = School and child benefit
    .school_kindergarten-words = school, kindergarten, nursery, kita, child care, children, child benefit, kindergeld
    .leisure_and_associations = Leisure and associations
    .leisure_and_associations-words = leisure, association, club, clubs, sport, find friends
    .enough = That is enough
    .enough-words = enough, that is enough, done, nothing more
arrival-more_longer = What would you like to know more about?
    .short = Know more
    .residence_permit_extension = Extend the permit
    .residence_permit_extension-words = extend, extension, renew, permit expires
    .change_employer = Change employer
    .change_employer-words = change job, other job, new job, new employer
    .job_lost = Lost the job
    .job_lost-words = unemployed, dismissed, fired, job lost
    .permanent_residence = Stay permanently
    .permanent_residence-words = settlement permit, permanent, permanent residence, forever, stay
    .citizenship = Citizenship
    .citizenship-words = german passport, naturalisation, become german
    .travel_absence = A longer time abroad
    .travel_absence-words = travel, abroad, visit home, holiday abroad
    .family_spouse = Bring the family
    .family_spouse-words = bring my family, wife, husband, spouse, partner, family reunification
    .social_security = Pension and insurance
    .social_security-words = pension, social security, unemployment insurance, insurance
    .enough = That is enough
    .enough-words = enough, that is enough, done, nothing more
